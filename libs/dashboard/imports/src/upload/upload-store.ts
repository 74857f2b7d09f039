import { Injectable, computed, inject, signal } from '@angular/core';
import type { ImportRequest, Problem } from '@channelwise/contracts';
import { ImportsClient, problemOf } from '@channelwise/dashboard/api-client';

/**
 * Uploads under way in this tab. They belong to no page, so that one can leave the page of an import and come back; leaving the tab
 * would break them off, which the browser is told to ask about.
 */
@Injectable({ providedIn: 'root' })
export class UploadStore {
  private readonly client = inject(ImportsClient);
  private readonly sending = signal<ReadonlySet<string>>(new Set());
  private readonly problems = signal<ReadonlyMap<string, Problem>>(new Map());

  readonly busy = computed(() => this.sending().size > 0);

  private readonly warn = (event: BeforeUnloadEvent): void => event.preventDefault();

  /** Registers the import and begins to send its file. Answers the import's id; rejects with a ProblemError when it is refused. */
  async begin(request: ImportRequest, file: Blob): Promise<string> {
    const { id } = await this.client.begin(request);
    void this.send(id, file);
    return id;
  }

  isSending(id: string): boolean {
    return this.sending().has(id);
  }

  /** Why sending failed; null if it did not. */
  problemOf(id: string): Problem | null {
    return this.problems().get(id) ?? null;
  }

  private async send(id: string, file: Blob): Promise<void> {
    this.mark(id, true);
    try {
      await this.client.send(id, file);
    } catch (error) {
      this.problems.update((problems) => new Map(problems).set(id, problemOf(error)));
    } finally {
      this.mark(id, false);
    }
  }

  private mark(id: string, sending: boolean): void {
    this.sending.update((ids) => new Set(sending ? [...ids, id] : [...ids].filter((other) => other !== id)));
    if (this.busy()) window.addEventListener('beforeunload', this.warn);
    else window.removeEventListener('beforeunload', this.warn);
  }
}
