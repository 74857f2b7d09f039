import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ImportsClient, WorkspaceClient } from '@channelwise/dashboard/api-client';
import { ProblemNote } from '@channelwise/dashboard/filters';
import { UploadStore } from '../upload/upload-store';
import { FORMAT_WORDS, headlineOf, isOpen } from '../wording/import-words';
import { bytesInWords, countInWords, momentInWords, timeLeftInWords } from '../wording/sizes';
import { ImportWatch } from './import-watch';
import { ReasonTable } from './reason-table';
import { Reconciliation } from './reconciliation';

const STEPS = ['reading', 'storing', 'linking'] as const;
const STEP_WORDS = { reading: 'Read the file', storing: 'Store what is new', linking: 'Link contacts, count' } as const;

/** One import: how far it is, and how it ended. */
@Component({
  selector: 'cw-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemNote, ReasonTable, Reconciliation, RouterLink],
  providers: [ImportWatch],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly watch = inject(ImportWatch);
  private readonly uploads = inject(UploadStore);
  private readonly client = inject(ImportsClient);
  private readonly workspace = inject(WorkspaceClient);

  protected readonly status = this.watch.status;
  protected readonly cancelling = signal(false);
  protected readonly headline = computed(() => this.mapStatus(headlineOf));
  protected readonly running = computed(() => this.mapStatus((status) => isOpen(status.state)) ?? false);
  /** The file is in no hands any more: this tab does not send it, and nobody can tell that another one does. */
  protected readonly abandoned = computed(() => this.status()?.state === 'waiting' && !this.uploads.isSending(this.id()));
  protected readonly uploadProblem = computed(() => this.uploads.problemOf(this.id()));
  protected readonly about = computed(() =>
    this.mapStatus(({ format, sourceName, bytesTotal, startedAt }) => [FORMAT_WORDS[format].label, `source “${sourceName}”`, ...(bytesTotal === null ? [] : [bytesInWords(bytesTotal)]), momentInWords(startedAt)].join(' · ')),
  );
  protected readonly share = computed(() =>
    this.mapStatus(({ bytesRead, bytesTotal, state }) => (state === 'waiting' ? 0 : state !== 'reading' ? 1 : bytesTotal ? Math.min(1, bytesRead / bytesTotal) : null)),
  );
  protected readonly steps = computed(() => {
    const at = STEPS.findIndex((step) => step === this.status()?.state);
    return STEPS.map((step, index) => ({ label: STEP_WORDS[step], mark: at < 0 || index > at ? 'to come' : index < at ? 'done' : 'now' }));
  });
  protected readonly progressWords = computed(() =>
    this.mapStatus(({ bytesRead, bytesTotal, counts, recordsPerSecond, secondsLeft, state }) => {
      const read = bytesTotal === null ? bytesInWords(bytesRead) : `${bytesInWords(bytesRead)} of ${bytesInWords(bytesTotal)}`;
      const words = [`${read} read`, countInWords(counts.received, 'record')];
      if (recordsPerSecond !== null) words.push(`${countInWords(recordsPerSecond)} a second`);
      if (state === 'reading' && secondsLeft !== null) words.push(`${timeLeftInWords(secondsLeft)} left to read`);
      return words;
    }),
  );
  protected readonly notTakenIn = computed(() => this.mapStatus(({ counts }) => counts.leftOut + counts.rejected) ?? 0);
  protected readonly notTakenInWords = computed(() => countInWords(this.notTakenIn(), 'record'));
  protected readonly rejectionsUrl = computed(() => this.client.rejectionsUrl(this.id()));

  constructor() {
    effect(() => this.watch.follow(this.id()));
    // The data changed: period, topics and segments of the filters are asked for anew.
    effect(() => {
      if (this.status()?.state === 'done') untracked(() => this.workspace.answer.retry());
    });
  }

  protected async cancel(): Promise<void> {
    this.cancelling.set(true);
    await this.watch.cancel();
    this.cancelling.set(false);
  }

  private mapStatus<Value>(map: (status: NonNullable<ReturnType<ImportWatch['status']>>) => Value): Value | null {
    const status = this.status();
    return status === null ? null : map(status);
  }
}
