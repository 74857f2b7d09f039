import { Inject, Injectable } from '@nestjs/common';
import type { QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import type { CountsAnswer } from '../counts/counts-reader';
import { CountsReader } from '../counts/counts-reader';
import type { PackedMeasure } from '../counts/counts-request';
import { completeFilters } from '../filters/complete-filters';
import type { QuestionQuery } from '../filters/question-query';
import { WorkspaceReader } from '../workspace/workspace-reader';
import type { EarlierCounts } from './changes';
import { earlierPeriods } from './earlier-periods';
import { cutsOf } from './groups';

/** A question with its filters complete and checked. */
export interface Question {
  filters: QuestionFilters;
  workspace: WorkspaceAnswer;
}

/** Reads questions and the counts that they need. */
@Injectable()
export class QuestionDesk {
  constructor(
    @Inject(WorkspaceReader) private readonly workspace: WorkspaceReader,
    @Inject(CountsReader) private readonly counts: CountsReader,
  ) {}

  /** @throws BadFilter */
  async open(query: QuestionQuery): Promise<Question> {
    const workspace = await this.workspace.read();
    return { filters: completeFilters(query, workspace, new Date()), workspace };
  }

  /** Counts as the filters ask for, cut by their split. */
  count({ filters, workspace }: Question, measures: readonly PackedMeasure[]): Promise<CountsAnswer> {
    return this.counts.read({ ...filters, cuts: cutsOf(filters, workspace), measures });
  }

  /** The same counts for the period before and for last year; none with a split, which is compared in another way. */
  async countEarlier(question: Question, measures: readonly PackedMeasure[]): Promise<EarlierCounts[]> {
    const { filters } = question;
    if (filters.split !== 'none') return [];
    return Promise.all(
      earlierPeriods(filters).map(async ({ against, period }) => ({ against, period, counted: await this.count({ ...question, filters: { ...filters, ...period } }, measures) })),
    );
  }

  /** Counts by week, and by the segments of a scheme where one is given. */
  countWeeks({ filters }: Question, scheme: number | null, measures: readonly PackedMeasure[]): Promise<CountsAnswer> {
    return this.counts.read({ ...filters, cuts: { month: false, week: true, scheme, topic: false }, measures });
  }

  /** Counts cut by topic and segment, for the mix adjustment; by topic alone where there is no scheme. With a split by month also by month. */
  countStrata({ filters, workspace }: Question, measures: readonly PackedMeasure[]): Promise<CountsAnswer> {
    const scheme = filters.scheme ?? workspace.schemes[0]?.id ?? null;
    return this.counts.read({ ...filters, cuts: { month: filters.split === 'month', week: false, scheme: filters.segment === null || filters.split === 'segment' ? scheme : null, topic: filters.topic === null || filters.split === 'topic' }, measures });
  }
}
