import { DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import type { ImportStatus, Problem } from '@channelwise/contracts';
import { ImportsClient, problemOf } from '@channelwise/dashboard/api-client';
import { isOpen } from '../wording/import-words';

const EVERY_MILLISECONDS = 600;

/** Follows one import until it has come to its end. Belongs to one page. */
@Injectable()
export class ImportWatch {
  private readonly client = inject(ImportsClient);
  private readonly state = signal<ImportStatus | null>(null);
  private readonly trouble = signal<Problem | null>(null);
  private readonly id = signal<string | null>(null);
  private timer: ReturnType<typeof setTimeout> | null = null;
  private round = 0;

  readonly status = this.state.asReadonly();
  /** Why the status could not be read. While an import runs, one lost answer is no news: the next one is asked for. */
  readonly problem = this.trouble.asReadonly();

  constructor() {
    effect(() => {
      if (this.id() !== null) untracked(() => this.ask());
    });
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  follow(id: string): void {
    if (this.id() === id) return;
    this.state.set(null);
    this.trouble.set(null);
    this.id.set(id);
  }

  /** Asks now, and again as long as the import can still change. */
  ask(): void {
    const id = this.id();
    if (id === null) return;
    this.stop();
    const round = this.round;
    void this.client
      .status(id)
      .then((status) => ({ status, problem: null }), (error: unknown) => ({ status: null, problem: problemOf(error) }))
      .then(({ status, problem }) => {
        if (round !== this.round) return;
        if (status !== null) this.take(status);
        else this.trouble.set(problem);
        if (status === null ? this.state() !== null : isOpen(status.state)) this.timer = setTimeout(() => this.ask(), EVERY_MILLISECONDS);
      });
  }

  async cancel(): Promise<void> {
    const id = this.id();
    if (id === null) return;
    try {
      this.take(await this.client.cancel(id));
    } catch (error) {
      this.trouble.set(problemOf(error));
    }
  }

  private take(status: ImportStatus): void {
    this.state.set(status);
    this.trouble.set(null);
  }

  private stop(): void {
    this.round += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
