import { Inject, Injectable } from '@nestjs/common';
import type { OverviewAnswer, QuestionFilters, ScoreboardRow } from '@channelwise/contracts';
import { benjaminiHochberg, formatCount, formatPoints, formatTimes, intervalPValue, medianRatio } from '@channelwise/metrics';
import { channelsOf } from '@channelwise/vocabulary';
import { previousPeriod } from '../asking/earlier-periods';
import { countsOf, groupsOf } from '../asking/groups';
import { QuestionDesk, type Question } from '../asking/question';
import { CompareChannelPreference } from '../channel-preference/compare-channel-preference';
import type { ChannelCounts } from '../counts/channel-counts';
import { CompareFirstTimeResolution } from '../first-time-resolution/compare-first-time-resolution';
import { periodInWords } from '../filters/filters-in-words';
import type { QuestionQuery } from '../filters/question-query';
import { addDays, addMonths } from '../filters/zone';
import { CompareResponseLatency } from '../response-latency/compare-response-latency';
import { firstResponseCurve } from '../response-latency/latency-curves';
import { scoreboardMeasures, type ScoreboardMeasure, type ScoredGroup } from './scoreboard';
import { latencyVerdict, preferenceVerdict, resolutionVerdict } from './verdicts';

const MEASURES = ['latency', 'settled', 'daysToClose', 'resolution', 'journey'] as const;
const TREND_MONTHS = 13;

/** The three-minute page: a verdict for each question, the scoreboard, and the answers behind them. */
@Injectable()
export class ComposeOverview {
  constructor(
    @Inject(QuestionDesk) private readonly desk: QuestionDesk,
    @Inject(CompareResponseLatency) private readonly latency: CompareResponseLatency,
    @Inject(CompareFirstTimeResolution) private readonly resolution: CompareFirstTimeResolution,
    @Inject(CompareChannelPreference) private readonly preference: CompareChannelPreference,
  ) {}

  /** @throws BadFilter */
  async answer(query: QuestionQuery): Promise<OverviewAnswer> {
    const asked = await this.desk.open(query);
    const change = (filters: Partial<QuestionFilters>): Question => ({ ...asked, filters: { ...asked.filters, ...filters } });
    const whole = change({ split: 'none', by: 'channel' });
    const bySegment = change({ split: 'segment', by: 'channel' });
    const months = change({ split: 'month', by: 'channel', from: addMonths(lastMonth(asked.filters), -(TREND_MONTHS - 1)), to: addMonths(lastMonth(asked.filters), 1) });
    const [counted, strata, segments, monthly, previous] = await Promise.all([
      this.desk.count(whole, MEASURES),
      this.desk.countStrata(whole, ['resolution']),
      this.desk.count(bySegment, ['journey']),
      this.desk.count(months, ['latency', 'settled', 'resolution']),
      this.desk.count(change({ split: 'none', by: 'channel', ...previousPeriod(asked.filters) }), ['latency', 'settled', 'resolution']),
    ]);
    const byFamily = (question: Question): Question => ({ ...question, filters: { ...question.filters, by: 'family' } });
    const latency = this.latency.conclude(whole, counted);
    const resolution = this.resolution.conclude(whole, counted, strata);
    const preference = this.preference.conclude(bySegment, segments);

    const groups = groupsOf(whole.filters).map(({ group, channels }) => ({ group, channels, counts: countsOf(counted.rows, channels) }));
    const measures = scoreboardMeasures(groups, latency.rows, resolution, whole.filters);
    const changes = changesOf(measures, groups, previous.rows);
    const { filters } = asked;
    return {
      question: 'overview',
      head: { ...latency.head, definitions: [...new Set([...latency.head.definitions, ...resolution.head.definitions, ...preference.head.definitions])] },
      title: `Social against traditional, ${periodInWords(filters)}`,
      subtitle: `${latency.head.contacts === 0 ? 'No contact was recorded.' : `${formatCount(latency.head.contacts)} contacts on ${groups.filter(({ counts }) => counts.contacts > 0).length} channels.`}${asked.workspace.generated ? ' Generated demo data.' : ''}`,
      verdicts: [
        latencyVerdict(latency, againstEmail(groups)),
        resolutionVerdict(this.resolution.conclude(byFamily(whole), counted, strata)),
        preferenceVerdict(this.preference.conclude(byFamily(bySegment), segments)),
      ],
      scoreboard: measures.map((measure, index) => ({ ...measure.row, trend: trendOf(measure, monthly.rows, months.filters), change: changes[index] ?? [] })),
      latency,
      resolution,
      preference,
    };
  }
}

/** First day of the last month that the period touches. */
const lastMonth = ({ to }: QuestionFilters) => `${addDays(to, -1).slice(0, 7)}-01`;

/** The leading social channel's wait against e-mail's. */
function againstEmail(groups: readonly ScoredGroup[]) {
  const email = groups.find(({ group }) => group.key === 'email');
  const social = groups.filter(({ group }) => group.family === 'social').sort((one, two) => two.counts.contacts - one.counts.contacts)[0];
  if (!email || !social || email.counts.contacts === 0 || social.counts.contacts === 0) return null;
  const { value, interval, judgeable } = medianRatio(firstResponseCurve(social.counts), firstResponseCurve(email.counts));
  const [lower, upper] = interval;
  return { value: judgeable ? value : null, interval: lower === null && upper === null ? null : ([lower, upper] as const), reason: null };
}

/** Social against traditional month by month; null where the row has no such trend. */
function trendOf({ unit, compare }: ScoreboardMeasure, rows: readonly ChannelCounts[], { from, to }: QuestionFilters): ScoreboardRow['trend'] {
  const months: NonNullable<ScoreboardRow['trend']>['months'] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) {
    const ofMonth = rows.filter((row) => row.month === month);
    months.push({ month: month.slice(0, 7), ...compare(countsOf(ofMonth, channelsOf('social')), countsOf(ofMonth, channelsOf('traditional'))) });
  }
  return months.some((month) => month.value !== null) ? { unit, months } : null;
}

/** What really changed since the previous period: interval clear of "no change", and still so after Benjamini-Hochberg over the whole scoreboard. */
function changesOf(measures: readonly ScoreboardMeasure[], groups: readonly ScoredGroup[], previous: readonly ChannelCounts[]): ScoreboardRow['change'][] {
  const compared = measures.map((measure) =>
    groups.map(({ group, channels, counts }) => {
      const { value, interval } = measure.compare(counts, countsOf(previous, channels));
      const onLine = (size: number) => (measure.unit === 'ratio' ? Math.log(size) : size);
      const p = value === null || interval === null ? null : intervalPValue(onLine(value), [onLine(interval[0]), onLine(interval[1])]);
      return { group, value, p, unit: measure.unit };
    }),
  );
  const verdicts = benjaminiHochberg(compared.flat().map(({ p }) => p));
  let index = 0;
  return compared.map((cells) =>
    cells.flatMap(({ group, value, unit }): ScoreboardRow['change'] => {
      const isReal = verdicts[index++]?.rejected ?? false;
      if (!isReal || value === null) return [];
      if (unit === 'points') return [{ group, direction: value > 0 ? 'up' : 'down', text: `${formatPoints(Math.abs(value))} ${value > 0 ? 'more' : 'less'} than the period before` }];
      return [{ group, direction: value > 1 ? 'up' : 'down', text: value > 1 ? `${formatTimes(value)} as long as in the period before` : `${formatTimes(1 / value)} shorter than in the period before` }];
    }),
  );
}
