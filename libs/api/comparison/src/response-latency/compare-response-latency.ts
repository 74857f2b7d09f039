import { Inject, Injectable } from '@nestjs/common';
import type { Group, LatencyRatio, RatioFigure, ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { medianRatio, type IncidenceCurve, type RatioRefusal } from '@channelwise/metrics';
import { answerHead } from '../asking/answer-head';
import { countsOf, groupsOf, partsOf } from '../asking/groups';
import { QuestionDesk, type Question } from '../asking/question';
import type { Counts } from '../counts/channel-counts';
import type { CountsAnswer } from '../counts/counts-reader';
import type { QuestionQuery } from '../filters/question-query';
import { firstResponseCurve, latencyFigures, timeToAnswerCurve } from './latency-figures';
import { latencySummary } from './latency-summary';

/** Definitions behind the figures of this question. */
const DEFINITIONS = ['first-response-latency', 'answered-within', 'median-first-response', 'p90-first-response', 'conventional-median', 'never-answered', 'gave-up', 'time-to-answer', 'latency-ratio', 'target-attainment', 'histogram-precision', 'automatic-reply', 'rage', 'as-of'];

/** How fast does each channel answer? */
@Injectable()
export class CompareResponseLatency {
  constructor(@Inject(QuestionDesk) private readonly desk: QuestionDesk) {}

  /** @throws BadFilter */
  async answer(query: QuestionQuery): Promise<ResponseLatencyAnswer> {
    const question = await this.desk.open(query);
    return this.conclude(question, await this.desk.count(question, ['latency', 'settled', 'daysToClose']));
  }

  /** Figures from counts: no reading, so that the overview can use counts that it has. */
  conclude({ filters, workspace }: Question, counted: CountsAnswer): ResponseLatencyAnswer {
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
      { reason: 'automatic replies (they are no response)', count: all.automaticMessages },
    ]);
    return { question: 'response-latency', head, rows, ratios, summary: latencySummary(rows, ratios) };
  }
}

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
      firstResponse: ratioFigure(firstResponseCurve(counts), first),
      timeToAnswer: ratioFigure(timeToAnswerCurve(counts), settled),
    }));
}

const WHY_NO_RATIO: Record<RatioRefusal, string> = {
  'first-not-reached': 'fewer than half are ever answered here, so there is no median to compare',
  'second-not-reached': 'fewer than half are ever answered in the reference, so there is no median to compare',
  'neither-reached': 'fewer than half are ever answered on either side, so there are no medians to compare',
  'no-duration': 'a median of no time at all cannot be divided by',
};

function ratioFigure(first: IncidenceCurve, second: IncidenceCurve): RatioFigure {
  if (first.total === 0 || second.total === 0) return { value: null, interval: null, reason: 'no data on one side' };
  const { value, interval, judgeable, refused } = medianRatio(first, second);
  if (refused) return { value: null, interval: null, reason: WHY_NO_RATIO[refused] };
  if (!judgeable) return { value: null, interval: null, reason: 'too few to judge: under 30 contacts on one side' };
  const [lower, upper] = interval;
  return { value, interval: lower === null || upper === null ? null : [lower, upper], reason: null };
}
