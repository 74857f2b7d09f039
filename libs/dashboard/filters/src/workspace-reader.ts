import type { Signal } from '@angular/core';
import type { WorkspaceAnswer } from '@channelwise/contracts';

/** What the filters need to know about the workspace. The application provides it; this library makes no requests. */
export abstract class WorkspaceReader {
  abstract readonly answer: { readonly value: Signal<WorkspaceAnswer | null> };
}
