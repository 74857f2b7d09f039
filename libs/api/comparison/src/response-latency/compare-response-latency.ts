import { Inject, Injectable } from '@nestjs/common';
import type { Group, LatencyRatio, ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { answerHead } from '../asking/answer-head';
import type { EarlierCounts } from '../asking/changes';
import { countsOf, groupsOf, partsOf } from '../asking/groups';
import { QuestionDesk, type Question } from '../asking/question';
import type { Counts } from '../counts/channel-counts';
import type { CountsAnswer } from '../counts/counts-reader';
import type { QuestionQuery } from '../filters/question-query';
import { firstResponseCurve, timeToAnswerCurve } from './latency-curves';
import { latencyFigures } from './latency-figures';
import { latencyChanges } from './latency-changes';
import { latencySummary } from './latency-summary';
import { BETWEEN_GROUPS, medianRatioFigure } from './median-ratio-figure';

/** Definitions behind the figures of this question. */
const DEFINITIONS = ['first-response-latency', 'answered-within', 'median-first-response', 'p90-first-response', 'conventional-median', 'never-answered', 'gave-up', 'time-to-answer', 'latency-ratio', 'trend', 'multiple-comparisons', 'target-attainment', 'histogram-precision', 'automatic-reply', 'rage', 'as-of'];

/** How fast does each channel answer? */
@Injectable()
export class CompareResponseLatency {
  constructor(@Inject(QuestionDesk) private readonly desk: QuestionDesk) {}

  /** @throws BadFilter */
  async answer(query: QuestionQuery): Promise<ResponseLatencyAnswer> {
    const question = await this.desk.open(query);
    const [counted, earlier] = await Promise.all([this.desk.count(question, ['latency', 'settled', 'daysToClose']), this.desk.countEarlier(question, ['latency'])]);
    return this.conclude(question, counted, earlier);
  }

  /**
   * Figures from counts: no reading, so that the overview can use counts that it has.
   * @param earlier counts of the periods that this one is held against; none where no change is asked for
   */
  conclude({ filters, workspace }: Question, counted: CountsAnswer, earlier: readonly EarlierCounts[] = []): ResponseLatencyAnswer {
    const groups = groupsOf(filters);
    const whole = filters.split === 'none';
    const rows: ResponseLatencyRow[] = [];
    for (const part of partsOf(filters.split, filters, workspace)) {
      for (const { group, channels } of groups) {
        rows.push({ group, part: part.part, ...latencyFigures(countsOf(counted.rows, channels, part), channels, whole) });
      }
    }
    const all = countsOf(counted.rows, filters.channels);
    const ratios = whole ? ratiosOf(groups.map(({ group, channels }) => ({ group, counts: countsOf(counted.rows, channels) }))) : [];
    const head = answerHead(filters, workspace, DEFINITIONS, counted, all.contacts, [
      { reason: 'answered, but the source gives no time of the first response', count: all.answeredUntimed },
      { reason: 'closed or given up on a day without a clock time', count: all.closedUnanswered + all.gaveUp - sumOf(all.closedTimes) - sumOf(all.gaveUpTimes) },
      { reason: 'automatic replies (they are no response)', count: all.automaticMessages },
    ]);
    return { question: 'response-latency', head, rows, ratios, change: latencyChanges(groups, counted, earlier), summary: latencySummary(rows, ratios) };
  }
}

const sumOf = (histogram: Float64Array) => histogram.reduce((sum, count) => sum + count, 0);

/** Every other group against the reference: the phone among channels, the traditional family among families. */
function ratiosOf(groups: readonly { group: Group; counts: Counts }[]): LatencyRatio[] {
  const reference = groups.find(({ group }) => group.key === 'phone' || group.key === 'traditional');
  if (!reference) return [];
  const first = firstResponseCurve(reference.counts);
  const settled = timeToAnswerCurve(reference.counts);
  return groups
    .filter((candidate) => candidate !== reference)
    .map(({ group, counts }) => ({
      group,
      against: reference.group,
      firstResponse: medianRatioFigure(firstResponseCurve(counts), first, BETWEEN_GROUPS),
      timeToAnswer: medianRatioFigure(timeToAnswerCurve(counts), settled, BETWEEN_GROUPS),
    }));
}
