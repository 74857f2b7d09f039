import type { IntakeProgress } from '../intake/intake-request';
import { ImportCancelled } from './import-errors';
import type { LiveProgress } from './import-status';

interface Running {
  abort: AbortController;
  progress: LiveProgress | null;
  startedAt: number;
}

/** The imports that this process is running: how far they are, and how to end them. */
export class RunningImports {
  private readonly running = new Map<string, Running>();

  /** Begins to watch an import; the caller ends it with `forget`. */
  begin(id: string, startedAt: number): { abort: AbortController; onProgress: (progress: IntakeProgress) => void } {
    const entry: Running = { abort: new AbortController(), progress: null, startedAt };
    this.running.set(id, entry);
    return { abort: entry.abort, onProgress: (progress) => (entry.progress = { ...progress, startedAt }) };
  }

  forget(id: string): void {
    this.running.delete(id);
  }

  progressOf(id: string): LiveProgress | null {
    return this.running.get(id)?.progress ?? null;
  }

  /** Ends a running import; false if it does not run here. */
  cancel(id: string): boolean {
    const entry = this.running.get(id);
    entry?.abort.abort(new ImportCancelled('cancelled by a person'));
    return entry !== undefined;
  }
}
