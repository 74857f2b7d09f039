import type { IntakeProgress } from '../intake/intake-request';
import { ImportCancelled } from './import-errors';
import type { LiveProgress } from './import-status';

interface Running {
  abort: AbortController;
  progress: LiveProgress | null;
  ended: Promise<null>;
  end(): void;
}

/** The imports that this process is running: how far they are, and how to end them. */
export class RunningImports {
  private readonly running = new Map<string, Running>();

  /** Begins to watch an import; the caller ends it with `forget`. */
  begin(id: string, startedAt: number): { abort: AbortController; onProgress: (progress: IntakeProgress) => void } {
    const { promise, resolve } = Promise.withResolvers<null>();
    const entry: Running = { abort: new AbortController(), progress: null, ended: promise, end: () => resolve(null) };
    this.running.set(id, entry);
    return { abort: entry.abort, onProgress: (progress) => (entry.progress = { ...progress, startedAt }) };
  }

  forget(id: string): void {
    this.running.get(id)?.end();
    this.running.delete(id);
  }

  progressOf(id: string): LiveProgress | null {
    return this.running.get(id)?.progress ?? null;
  }

  /** Asks a running import to end; false if it does not run here. */
  cancel(id: string): boolean {
    const entry = this.running.get(id);
    entry?.abort.abort(new ImportCancelled('cancelled by a person'));
    return entry !== undefined;
  }

  /** Resolves when the import does not run here any more. */
  async ended(id: string): Promise<void> {
    await this.running.get(id)?.ended;
  }

  async cancelAll(): Promise<void> {
    const entries = [...this.running.values()];
    for (const entry of entries) entry.abort.abort(new ImportCancelled('the server stops'));
    await Promise.all(entries.map((entry) => entry.ended));
  }
}
