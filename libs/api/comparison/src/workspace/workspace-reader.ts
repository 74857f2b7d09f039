import type { WorkspaceAnswer } from '@channelwise/contracts';

/** What is in the workspace: channels, schemes, topics, sources, how far it is complete. */
export abstract class WorkspaceReader {
  abstract read(): Promise<WorkspaceAnswer>;
}
