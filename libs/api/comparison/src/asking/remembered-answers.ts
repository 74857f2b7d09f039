import { Injectable } from '@nestjs/common';
import type { QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';

/** Answers kept of one state of the workspace; enough for the pages that people look at. */
const MOST_KEPT = 200;

/**
 * Keeps answers that are made from contacts one by one, until the data changes. The workspace reader hands out one object per version
 * of the data, so the object itself is the key: what was made from an older one is forgotten with it.
 */
@Injectable()
export class RememberedAnswers {
  private readonly kept = new WeakMap<WorkspaceAnswer, Map<string, Promise<unknown>>>();

  /** The remembered answer to a question of this name with these filters, or a fresh one. A failure is not remembered. */
  recall<T>(name: string, workspace: WorkspaceAnswer, filters: QuestionFilters | null, make: () => Promise<T>): Promise<T> {
    const answers = this.kept.get(workspace) ?? new Map<string, Promise<unknown>>();
    this.kept.set(workspace, answers);
    const key = `${name}|${JSON.stringify(filters)}`;
    const known = answers.get(key);
    // Whatever is under this name was made by the same question, so it has its type.
    if (known) return known as Promise<T>;
    const fresh = make();
    answers.set(key, fresh);
    fresh.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
    return fresh;
  }
}
