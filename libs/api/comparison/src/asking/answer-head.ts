import type { AnswerHead, LeftOut, QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import type { CountsAnswer } from '../counts/counts-reader';
import { commonPeriod } from './common-period';
import { filtersInWords } from '../filters/filters-in-words';

/** What every answer says about itself. Reasons that left nothing out are not listed. */
export function answerHead(filters: QuestionFilters, workspace: WorkspaceAnswer, definitions: readonly string[], counted: Pick<CountsAnswer, 'countedFrom' | 'rageLeftOut'>, contacts: number, leftOut: readonly LeftOut[]): AnswerHead {
  return {
    period: { from: filters.from, to: filters.to, zone: filters.zone },
    asOf: workspace.asOf,
    filters,
    filtersInWords: filtersInWords(filters, workspace),
    definitions: [...definitions],
    leftOut: [{ reason: 'venting without a request', count: counted.rageLeftOut }, ...leftOut].filter((entry) => entry.count > 0),
    contacts,
    countedFrom: counted.countedFrom,
    generated: workspace.generated,
    commonPeriod: commonPeriod(filters, workspace),
  };
}
