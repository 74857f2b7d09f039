import { Injectable } from '@angular/core';
import type { WorkspaceAnswer } from '@channelwise/contracts';
import { readAnswer } from './answer';
import { API_ROOT } from './api-root';

/** What is in the workspace: period, segments, topics, sources. Read once; `answer.retry()` after an import. */
@Injectable({ providedIn: 'root' })
export class WorkspaceClient {
  readonly answer = readAnswer<WorkspaceAnswer>(`${API_ROOT}/workspace`);
}
