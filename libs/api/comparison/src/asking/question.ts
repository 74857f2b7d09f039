import { Inject, Injectable } from '@nestjs/common';
import type { QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import type { CountsAnswer } from '../counts/counts-reader';
import { CountsReader } from '../counts/counts-reader';
import type { PackedMeasure } from '../counts/counts-request';
import { completeFilters } from '../filters/complete-filters';
import type { QuestionQuery } from '../filters/question-query';
import { WorkspaceReader } from '../workspace/workspace-reader';
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

  /** Counts cut by topic and segment, for the mix adjustment; by topic alone where there is no scheme. */
  countStrata({ filters, workspace }: Question, measures: readonly PackedMeasure[]): Promise<CountsAnswer> {
    const scheme = filters.scheme ?? workspace.schemes[0]?.id ?? null;
    return this.counts.read({ ...filters, cuts: { month: false, scheme: filters.segment === null ? scheme : null, topic: filters.topic === null }, measures });
  }
}
