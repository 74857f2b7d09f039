import type { FirstTimeResolutionRow, ResolutionDifference } from '@channelwise/contracts';
import { formatInterval, formatPoints, formatRate } from '@channelwise/metrics';
import type { ResolutionDefinition } from './resolution-figures';

const SCOPE_WORDS: Record<ResolutionDefinition['scope'], string> = {
  'any-channel': 'no further contact on any channel',
  'same-channel': 'no further contact on the same channel',
  'source-flag': "the source system's own claim",
};

/** The chart in words: the rates, then the differences that the intervals carry. */
export function resolutionSummary(rows: readonly FirstTimeResolutionRow[], differences: readonly ResolutionDifference[], definition: ResolutionDefinition): string {
  const judged = rows.filter((row) => row.rate.total > 0);
  if (judged.length === 0) return 'No episode in this period is old enough to be judged.';
  const opening = definition.scope === 'source-flag' ? `Solved the first time by ${SCOPE_WORDS['source-flag']}:` : `Solved the first time, ${SCOPE_WORDS[definition.scope]} within ${definition.window} ${definition.window === 1 ? 'day' : 'days'}:`;
  if (judged.some((row) => row.part !== null)) return `${opening} ${partsSummary(judged)}`;
  const rates = `${opening} ${judged.map((row) => `${row.group.label} ${formatRate(row.rate)}`).join(', ')}.`;
  const sentences = differences.filter(({ raw }) => raw.value !== null).map(differenceSentence);
  return [rates, ...sentences].join(' ');
}

function differenceSentence({ group, against, raw, adjusted, rawIsDifference, adjustedIsDifference }: ResolutionDifference): string {
  const other = against.label.toLowerCase();
  const rawWords = rawIsDifference
    ? `${group.label} solves ${formatPoints(Math.abs(raw.value ?? 0))} ${(raw.value ?? 0) < 0 ? 'fewer' : 'more'} than ${other} (${formatInterval(absolute(raw.interval), 'points')})`
    : `${group.label} and ${other} cannot be told apart as counted`;
  if (adjusted.value === null) return `${rawWords}; ${adjusted.refusal ?? 'no adjusted figure'}.`;
  if (!adjustedIsDifference) return `${rawWords}; after allowing for topic and segment no difference can be told.`;
  const opposite = raw.value !== null && Math.sign(raw.value) !== Math.sign(adjusted.value) && rawIsDifference;
  const adjustedWords = `${formatPoints(Math.abs(adjusted.value))} ${adjusted.value < 0 ? 'fewer' : 'more'} (${formatInterval(absolute(adjusted.interval), 'points')})`;
  return `${rawWords}; after allowing for topic and segment it is ${adjustedWords}${opposite ? ': what people ask where turns the comparison upside down' : ''}.`;
}

/** An interval of a difference read as a size: the sign is in the words. */
function absolute(interval: readonly [number, number] | null): readonly [number, number] | null {
  if (interval === null) return null;
  const [lower, upper] = interval;
  return upper <= 0 ? [-upper, -lower] : [lower, upper];
}

function partsSummary(rows: readonly FirstTimeResolutionRow[]): string {
  return [...new Set(rows.map((row) => row.group.label))]
    .map((label) => {
      const parts = rows.filter((row) => row.group.label === label && row.rate.judgeable && row.rate.value !== null).sort((one, two) => (one.rate.value ?? 0) - (two.rate.value ?? 0));
      const [lowest] = parts;
      const highest = parts.at(-1);
      if (!lowest || !highest) return `${label}: too few to judge in every part.`;
      if (lowest === highest) return `${label}: ${lowest.part?.label ?? ''} ${formatRate(lowest.rate)}.`;
      return `${label}: from ${formatRate(lowest.rate)} (${lowest.part?.label ?? ''}) to ${formatRate(highest.rate)} (${highest.part?.label ?? ''}).`;
    })
    .join(' ');
}
