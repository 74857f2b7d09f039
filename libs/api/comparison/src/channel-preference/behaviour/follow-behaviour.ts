import { Inject, Injectable } from '@nestjs/common';
import type { AnswerHead, DemandAnswer, ForcedFlow, ForcedFlowsAnswer, ReturnRatesAnswer } from '@channelwise/contracts';
import { formatRate, rate } from '@channelwise/metrics';
import { channelEntry, channelOfId } from '@channelwise/vocabulary';
import { answerHead } from '../../asking/answer-head';
import { samePeriodLastYear } from '../../asking/earlier-periods';
import { groupsOf } from '../../asking/groups';
import { QuestionDesk, type Question } from '../../asking/question';
import { RememberedAnswers } from '../../asking/remembered-answers';
import type { QuestionQuery } from '../../filters/question-query';
import { BehaviourReader } from './behaviour-reader';
import { demandRows, demandSummary, demandWeeks } from './demand';
import { returnRows, returnSummary } from './return-rows';

/** What customers do next: which changes of channel were forced, where they come back to, and whether demand goes where answers are fast. */
@Injectable()
export class FollowBehaviour {
  constructor(
    @Inject(QuestionDesk) private readonly desk: QuestionDesk,
    @Inject(BehaviourReader) private readonly reader: BehaviourReader,
    @Inject(RememberedAnswers) private readonly remembered: RememberedAnswers,
  ) {}

  /** @throws BadFilter */
  async forcedFlows(query: QuestionQuery): Promise<ForcedFlowsAnswer> {
    const question = await this.open(query);
    return this.remembered.recall('forced-flows', question.workspace, question.filters, async () => {
      const flows = (await this.reader.forcedFlows(question.filters)).map(({ from_channel, to_channel, episodes, forced }): ForcedFlow => ({
        from: channelOfId(from_channel),
        to: to_channel === 0 ? null : channelOfId(to_channel),
        episodes,
        forced: rate({ hits: forced, total: episodes }),
      }));
      const head = this.head(question, ['channel-flow', 'forced-contact', 'first-choice'], flows.reduce((sum, { episodes }) => sum + episodes, 0));
      return { question: 'forced-flows', head, flows, summary: forcedFlowsSummary(flows) };
    });
  }

  /** @throws BadFilter */
  async returnRates(query: QuestionQuery): Promise<ReturnRatesAnswer> {
    const asked = await this.open(query);
    // Few come back within a month: at least the year up to the end of the period is looked at.
    const { from: yearBefore } = samePeriodLastYear({ from: asked.filters.to, to: asked.filters.to });
    const question: Question = { ...asked, filters: { ...asked.filters, from: asked.filters.from < yearBefore ? asked.filters.from : yearBefore } };
    return this.remembered.recall('return-rates', question.workspace, question.filters, async () => {
      const counts = await this.reader.returnCounts(question.filters);
      // Whether a customer comes back to a family is not what is asked: each channel stands for itself.
      const rows = returnRows(groupsOf({ ...question.filters, by: 'channel' }).map(({ group }) => group), counts);
      const head = this.head(question, ['return-rate', 'first-choice', 'multiple-comparisons'], counts.reduce((sum, { chosen_again }) => sum + chosen_again, 0));
      return { question: 'return-rates', head, rows, summary: returnSummary(rows) };
    });
  }

  /** @throws BadFilter */
  async demand(query: QuestionQuery): Promise<DemandAnswer> {
    const question = await this.open(query);
    return this.remembered.recall('demand', question.workspace, question.filters, async () => {
      const { filters, workspace } = question;
      const weeks = demandWeeks(filters, workspace);
      const overWeeks: Question = { workspace, filters: { ...filters, from: weeks.from, to: weeks.to } };
      const scheme = workspace.schemes.find(({ id }) => id === (filters.scheme ?? workspace.schemes[0]?.id)) ?? null;
      const [everybody, bySegment] = await Promise.all([
        this.desk.countWeeks(overWeeks, null, ['latency', 'journey']),
        scheme && filters.segment === null ? this.desk.countWeeks(overWeeks, scheme.id, ['latency', 'journey']) : null,
      ]);
      const groups = groupsOf(filters);
      const rows = demandRows(groups, weeks.mondays, filters.window, [
        { part: null, rows: everybody.rows },
        ...(scheme && bySegment ? scheme.segments.map(({ id, label }) => ({ part: { key: String(id), label }, rows: bySegment.rows.filter((row) => row.segment === id) })) : []),
      ]);
      const contacts = everybody.rows.reduce((sum, row) => sum + row.contacts, 0);
      const head = { ...this.head(overWeeks, ['demand-follows-responsiveness', 'first-choice', 'multiple-comparisons'], contacts), countedFrom: everybody.countedFrom };
      return { question: 'demand-follows-responsiveness', head, weeks: { from: weeks.from, to: weeks.to, count: weeks.mondays.length }, rows, summary: demandSummary(rows, weeks.mondays.length) };
    });
  }

  /** A split is not asked for: it is left out. */
  private open(query: QuestionQuery): Promise<Question> {
    return this.desk.open({ ...query, split: 'none' });
  }

  private head({ filters, workspace }: Question, definitions: string[], contacts: number): AnswerHead {
    return answerHead(filters, workspace, definitions, { countedFrom: 'contacts', rageLeftOut: 0 }, contacts, []);
  }
}

/** The links with most forced episodes, among those that change channel. */
function forcedFlowsSummary(flows: readonly ForcedFlow[]): string {
  const changed = flows.filter((flow) => flow.to !== null && flow.to !== flow.from && flow.forced.judgeable).sort((one, two) => two.forced.hits - one.forced.hits);
  if (changed.length === 0) return 'No change of channel has enough issues to judge.';
  return changed
    .slice(0, 3)
    .map((flow) => `Of the issues that went from ${channelEntry(flow.from).label} to ${flow.to === null ? 'nobody' : channelEntry(flow.to).label}, ${formatRate(flow.forced)} were forced to change.`)
    .join(' ');
}
