import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportStatus, Problem } from '@channelwise/contracts';
import { ImportsClient, WorkspaceClient, problemOf } from '@channelwise/dashboard/api-client';
import { ProblemNote } from '@channelwise/dashboard/filters';
import { FORMAT_WORDS, isOpen, stateInWords } from '../wording/import-words';
import { bytesInWords, countInWords, momentInWords } from '../wording/sizes';
import { SourceList } from './source-list';

const EVERY_MILLISECONDS = 1500;

/** All imports, newest first, and how far each source is complete. */
@Component({
  selector: 'cw-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemNote, RouterLink, SourceList],
  templateUrl: './imports-page.html',
  styleUrl: './imports-page.css',
})
export class ImportsPage {
  private readonly client = inject(ImportsClient);
  protected readonly workspace = inject(WorkspaceClient).answer.value;
  protected readonly imports = signal<readonly ImportStatus[] | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  private timer: ReturnType<typeof setTimeout> | null = null;
  private left = false;

  protected readonly rows = computed(() =>
    this.imports()?.map((status) => ({
      id: status.id,
      fileName: status.fileName,
      about: [FORMAT_WORDS[status.format].label, status.sourceName, ...(status.bytesTotal === null ? [] : [bytesInWords(status.bytesTotal)])].join(' · '),
      when: momentInWords(status.startedAt),
      state: stateInWords(status.state),
      kind: isOpen(status.state) ? 'open' : status.state === 'done' ? 'done' : 'ended',
      result: resultInWords(status),
      refused: status.state === 'done' && status.counts.rejected > 0 ? `${countInWords(status.counts.rejected)} rejected` : null,
    })) ?? null,
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.left = true;
      if (this.timer !== null) clearTimeout(this.timer);
    });
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const imports = await this.client.list();
      this.imports.set(imports);
      this.problem.set(null);
      if (!this.left && imports.some((status) => isOpen(status.state) && status.state !== 'waiting')) this.timer = setTimeout(() => void this.load(), EVERY_MILLISECONDS);
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }
}

function resultInWords({ state, counts, bytesRead, bytesTotal, problem }: ImportStatus): string {
  if (state === 'done' && counts.received > 0 && counts.duplicates === counts.received) return `nothing new: ${countInWords(counts.received, 'record')} known already`;
  if (state === 'done') return `${countInWords(counts.accepted)} of ${countInWords(counts.received, 'record')} taken in`;
  if (state === 'waiting') return 'nothing sent yet';
  if (isOpen(state)) return bytesTotal ? `${Math.floor((100 * bytesRead) / bytesTotal)} % read, ${countInWords(counts.received, 'record')}` : countInWords(counts.received, 'record');
  return problem?.message ?? 'nothing of it is in the data';
}
