import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { CorrectionRule, FormatKey, ImportRequest, PreviewAnswer, PreviewRequest, Problem } from '@channelwise/contracts';
import { ImportsClient, WorkspaceClient, problemOf } from '@channelwise/dashboard/api-client';
import { blankDraft, draftOf, type MappingDraft } from '../mapping/mapping-draft';
import { endOfDay } from './end-of-day';
import { optionsOf } from './format-options';
import { problemInWords } from './problem-in-words';
import { type Sample, sampleOf, sourceNameOf } from './sample-of';

const WAIT_MILLISECONDS = 350;

/** An import before it begins: the file, what it is taken for, and how it would be read. Belongs to one page. */
@Injectable()
export class ImportDraft {
  private readonly client = inject(ImportsClient);
  private readonly workspace = inject(WorkspaceClient).answer.value;

  readonly file = signal<File | null>(null);
  readonly sourceName = signal('');
  readonly company = signal('');
  readonly country = signal('');
  readonly corrections = signal<CorrectionRule>('reject');
  /** `YYYY-MM-DD`, empty = not said. */
  readonly completeThrough = signal('');
  readonly keepDemo = signal(false);

  private readonly sample = signal<Sample | null>(null);
  private readonly chosenFormat = signal<FormatKey | null>(null);
  private readonly editedMapping = signal<MappingDraft | null>(null);
  private readonly answer = signal<PreviewAnswer | null>(null);
  private readonly trouble = signal<Problem | null>(null);
  private readonly asking = signal(false);
  private timer: ReturnType<typeof setTimeout> | null = null;
  private round = 0;

  /** The last answer stays while a changed question is under way. */
  readonly preview = this.answer.asReadonly();
  readonly previewProblem = this.trouble.asReadonly();
  readonly previewing = this.asking.asReadonly();

  readonly zone = computed(() => this.workspace()?.zone ?? 'UTC');
  readonly format = computed<FormatKey | null>(() => this.chosenFormat() ?? this.answer()?.format ?? null);
  readonly mapping = computed<MappingDraft | null>(() => {
    if (this.format() !== 'csv') return null;
    return this.editedMapping() ?? draftOf(this.answer()?.mapping) ?? blankDraft(this.file()?.name ?? 'file', this.zone());
  });
  private readonly options = computed(() => {
    const format = this.format();
    return format === null ? {} : optionsOf(format, this.company(), this.country());
  });

  private readonly question = computed<PreviewRequest | null>(
    () => {
      const sample = this.sample();
      const file = this.file();
      if (sample === null || file === null) return null;
      return { fileName: file.name, sample: sample.content, whole: sample.whole, format: this.chosenFormat(), mapping: this.editedMapping(), options: this.options() };
    },
    { equal: sameQuestion },
  );

  /** Why it cannot begin yet, in words; empty when it can. */
  readonly missing = computed<readonly string[]>(() => {
    const preview = this.answer();
    if (this.file() === null) return ['Choose a file.'];
    if (this.trouble() !== null) return ['The file cannot be read.'];
    if (preview === null) return ['The file is being looked at.'];
    return [...preview.problems.map((problem) => problemInWords(problem, preview.format)), ...(this.sourceName().trim() === '' ? ['Name the source.'] : [])];
  });
  readonly ready = computed(() => this.missing().length === 0 && !this.asking());

  constructor() {
    effect(() => {
      const question = this.question();
      untracked(() => this.askSoon(question));
    });
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  /** Begins with another file; what was chosen for the last one is forgotten. */
  async choose(file: File): Promise<void> {
    this.forget();
    this.sample.set(null);
    this.chosenFormat.set(null);
    this.editedMapping.set(null);
    this.answer.set(null);
    this.trouble.set(null);
    this.sourceName.set(sourceNameOf(file.name));
    this.file.set(file);
    try {
      const sample = await sampleOf(file);
      // Another file may have been chosen meanwhile.
      if (this.file() === file) this.sample.set(sample);
    } catch {
      if (this.file() === file) this.trouble.set(UNREADABLE);
    }
  }

  chooseFormat(format: FormatKey): void {
    this.chosenFormat.set(format);
    this.editedMapping.set(null);
  }

  changeMapping(mapping: MappingDraft): void {
    this.chosenFormat.set('csv');
    this.editedMapping.set(mapping);
  }

  askAgain(): void {
    this.askSoon(this.question());
  }

  /** What to ask of the server. Call it only when `ready`. */
  request(): ImportRequest {
    const file = this.file();
    const format = this.format();
    if (file === null || format === null) throw new Error('nothing is chosen to be imported');
    const mapping = this.mapping();
    return {
      fileName: file.name,
      sizeBytes: file.size,
      format,
      sourceName: this.sourceName().trim(),
      mapping,
      options: this.options(),
      corrections: this.corrections(),
      completeUpTo: this.completeThrough() === '' ? null : endOfDay(this.completeThrough(), mapping?.timeZone ?? this.zone()),
      keepDemo: this.keepDemo(),
    };
  }

  private askSoon(question: PreviewRequest | null): void {
    this.forget();
    if (question === null) return;
    this.asking.set(true);
    const round = this.round;
    // The first look at a file does not wait; typing in the mapping does.
    this.timer = setTimeout(() => void this.ask(question, round), this.answer() === null ? 0 : WAIT_MILLISECONDS);
  }

  private async ask(question: PreviewRequest, round: number): Promise<void> {
    try {
      const answer = await this.client.preview(question);
      if (round !== this.round) return;
      this.answer.set(answer);
      this.trouble.set(null);
    } catch (error) {
      if (round !== this.round) return;
      this.trouble.set(problemOf(error));
    }
    this.asking.set(false);
  }

  private forget(): void {
    this.round += 1;
    this.asking.set(false);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

const UNREADABLE: Problem = {
  type: 'about:blank',
  title: 'The file cannot be opened',
  status: 0,
  detail: 'The browser could not read it: it may have been moved, deleted or changed.',
  code: 'file-unreadable',
  remedy: 'Choose it again.',
};

function sameQuestion(one: PreviewRequest | null, other: PreviewRequest | null): boolean {
  if (one === null || other === null) return one === other;
  return one.sample === other.sample && JSON.stringify({ ...one, sample: '' }) === JSON.stringify({ ...other, sample: '' });
}
