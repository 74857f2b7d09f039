import type { ChannelPreferenceAnswer, FirstTimeResolutionAnswer, LatencyRatio, ResponseLatencyAnswer, ResponseLatencyRow, SentencePart, Verdict } from '@channelwise/contracts';
import { formatDuration, formatInterval, formatPoints, formatRate, formatShare, formatTimes } from '@channelwise/metrics';
import { isChannel } from '@channelwise/vocabulary';

const plain = (text: string): SentencePart => ({ text });
const strong = (text: string): SentencePart => ({ text, strong: true });
const named = (row: { group: { key: string; label: string } }): SentencePart => (isChannel(row.group.key) ? { text: row.group.label, strong: true, channel: row.group.key } : strong(row.group.label));

/** "38x" as people compare speeds: always above 1, the word says which way. */
function slowerOrFaster(ratio: LatencyRatio['firstResponse']): SentencePart | null {
  if (ratio.value === null || ratio.interval === null) return null;
  // An open limit is no limit: "72x or more" is above 1, "up to 3x" may be anything below.
  const [lower, upper] = [ratio.interval[0] ?? 0, ratio.interval[1] ?? Infinity];
  if (lower <= 1 && upper >= 1) return plain('about as fast as');
  return ratio.value > 1 ? strong(`${formatTimes(ratio.value)} slower than`) : strong(`${formatTimes(1 / ratio.value)} faster than`);
}

/** One sentence on speed, about the social channel with the most contacts, against phone and e-mail. */
export function latencyVerdict(answer: ResponseLatencyAnswer, againstEmail: LatencyRatio['firstResponse'] | null): Verdict {
  const social = answer.rows.filter((row) => row.group.family === 'social').sort((one, two) => two.contacts - one.contacts)[0];
  const phone = answer.rows.find((row) => row.group.key === 'phone');
  const email = answer.rows.find((row) => row.group.key === 'email');
  const verdict = (sentence: SentencePart[], evidence: string): Verdict => ({ question: 'response-latency', sentence, evidence });
  if (!social || social.contacts === 0) return verdict([plain('There is no contact on Twitter or Facebook in this period, so nothing can be said about how fast social answers.')], '');
  if (!social.median.judgeable) return verdict([named(social), plain(` has only ${social.contacts} contacts in this period: too few to judge how fast it answers.`)], '');

  const never = social.answeredAtAll.value === null ? null : 1 - social.answeredAtAll.value;
  const neverPart = never === null ? [] : [plain('; '), strong(`${formatShare(never)} of its contacts are never answered`)];
  const evidence = [social, email, phone]
    .filter((row) => row !== undefined && row.contacts > 0)
    .map((row) => medianEvidence(row as ResponseLatencyRow))
    .join(' · ');
  if (social.median.seconds === null) {
    return verdict([named(social), plain(' answers '), strong('fewer than half'), plain(' of its contacts, so it has no median to compare'), ...neverPart, plain('.')], evidence);
  }
  const toPhone = answer.ratios.find((ratio) => ratio.group.key === social.group.key)?.firstResponse;
  const comparisons: SentencePart[][] = [];
  const emailWords = againstEmail && email ? slowerOrFaster(againstEmail) : null;
  const phoneWords = toPhone && phone ? slowerOrFaster(toPhone) : null;
  if (emailWords && email) comparisons.push([emailWords, plain(' '), { ...named(email), text: email.group.label.toLowerCase() }]);
  if (phoneWords && phone) comparisons.push([phoneWords, plain(' the '), { ...named(phone), text: phone.group.label.toLowerCase() }]);
  if (comparisons.length === 0) {
    return verdict([named(social), plain(' answers half of its contacts within '), strong(formatDuration(social.median.seconds)), ...neverPart, plain('.')], evidence);
  }
  const fasterThanOne = emailWords?.text.includes('faster') !== phoneWords?.text.includes('faster');
  const joined = comparisons.flatMap((parts, index) => (index === 0 ? parts : [plain(fasterThanOne ? ' but ' : ' and '), ...parts]));
  return verdict([named(social), plain(' answers '), ...joined, ...neverPart, plain('.')], evidence);
}

function medianEvidence(row: ResponseLatencyRow): string {
  if (!row.median.judgeable) return `${row.group.label} too few to judge`;
  return row.median.seconds === null ? `${row.group.label} median not reached` : `${row.group.label} ${formatDuration(row.median.seconds)} (${formatInterval(row.median.interval, 'duration')})`;
}

/** One sentence on first-time resolution, social against traditional, raw and adjusted. @param families the answer grouped by family */
export function resolutionVerdict(families: FirstTimeResolutionAnswer): Verdict {
  const verdict = (sentence: SentencePart[], evidence: string): Verdict => ({ question: 'first-time-resolution', sentence, evidence });
  const social = families.rows.find((row) => row.group.key === 'social');
  const traditional = families.rows.find((row) => row.group.key === 'traditional');
  const difference = families.differences.find((entry) => entry.group.key === 'social');
  if (!social || !traditional || !difference || social.rate.total === 0 || traditional.rate.total === 0 || difference.raw.value === null) {
    return verdict([plain('No issue of this period is old enough, on both social and traditional channels, to say how many were solved the first time.')], '');
  }
  const evidence = `social ${formatRate(social.rate)} · traditional ${formatRate(traditional.rate)} · difference ${formatInterval(difference.raw.interval, 'points')}${difference.adjusted.interval ? ` · adjusted ${formatInterval(difference.adjusted.interval, 'points')}` : ''}`;
  if (!social.rate.judgeable || !traditional.rate.judgeable) return verdict([plain('There are '), strong('too few issues to judge'), plain(' how social and traditional channels compare in solving them the first time.')], evidence);
  const { raw, adjusted } = difference;
  const opening: SentencePart[] = difference.rawIsDifference
    ? [plain('Social solves '), strong(`${formatPoints(Math.abs(raw.value ?? 0))} ${(raw.value ?? 0) < 0 ? 'fewer' : 'more'}`), plain(' issues the first time than traditional channels')]
    : [plain('As counted, social and traditional channels solve issues the first time '), strong('equally often'), plain(', as far as these figures can tell')];
  const allowing: SentencePart[] =
    adjusted.value === null
      ? [plain('; no fair comparison is possible, because people ask too different things there.')]
      : difference.adjustedIsDifference
        ? [plain(difference.rawIsDifference ? ', ' : '; '), strong(`${formatPoints(Math.abs(adjusted.value))} ${adjusted.value < 0 ? 'fewer' : 'more'}`), plain(' after allowing for who asks what where.')]
        : [plain('; after allowing for who asks what where, '), strong('no difference'), plain(' can be told.')];
  return verdict([...opening, ...allowing], evidence);
}

/** One sentence on choice: which segments start on social, and how many contacts there were driven there. @param families split by segment, grouped by family */
export function preferenceVerdict(families: ChannelPreferenceAnswer): Verdict {
  const verdict = (sentence: SentencePart[], evidence: string): Verdict => ({ question: 'channel-preference', sentence, evidence });
  const socialOf = (row: ChannelPreferenceAnswer['overall']) => row.shares.find((entry) => entry.group.key === 'social')?.share ?? null;
  const overall = socialOf(families.overall);
  if (!overall || overall.value === null) return verdict([plain('Nobody began an issue in this period, so there is no choice of channel to report.')], '');
  const parts = families.rows
    .map((row) => ({ label: row.part?.label ?? '', share: socialOf(row) }))
    .filter((entry) => entry.share !== null && entry.share.judgeable && entry.share.value !== null && entry.label !== 'unsegmented')
    .sort((one, two) => (two.share?.value ?? 0) - (one.share?.value ?? 0));
  const most = parts[0];
  const least = parts.at(-1);
  const apart = most && least && most !== least && most.share?.interval && least.share?.interval && most.share.interval[0] > least.share.interval[1];
  const forced = families.arrivals.find((arrival) => arrival.group.key === 'social')?.forced;
  const forcedParts: SentencePart[] = forced && forced.judgeable && forced.value !== null ? [plain('; '), strong(formatShare(forced.value)), plain(' of the contacts there were driven by a failure elsewhere')] : [];
  const evidence = [...(apart ? [most, least] : []).map((entry) => `${entry.label} ${formatInterval(entry.share?.interval ?? null, 'share')}`), `all ${formatInterval(overall.interval, 'share')}`, ...(forced?.interval ? [`driven ${formatInterval(forced.interval, 'share')}`] : [])].join(' · ');
  if (apart) {
    return verdict([plain('Customers in '), strong(most.label), plain(' start on social in '), strong(formatShare(most.share)), plain(` of their issues, those in `), strong(least.label), plain(' in '), strong(formatShare(least.share)), ...forcedParts, plain('.')], evidence);
  }
  return verdict([plain('Customers start on social in '), strong(formatShare(overall)), plain(' of their issues'), ...forcedParts, plain('.')], evidence);
}
