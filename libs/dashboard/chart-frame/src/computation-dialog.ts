import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnswerHead, DefinitionAnswer } from '@channelwise/contracts';
import { DefinitionReader } from './definition-reader';
import { asOfInWords, contactsInWords } from './head-in-words';

let dialogs = 0;

/** "How is this computed?": the definitions behind a figure, and what this very answer was counted from. */
@Component({
  selector: 'cw-computation-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './computation-dialog.html',
  styleUrl: './computation-dialog.css',
})
export class ComputationDialog {
  readonly head = input.required<AnswerHead>();
  /** Ids of the definitions to show; empty = all that the answer names. */
  readonly definitions = input<readonly string[]>([]);
  readonly figure = input.required<string>();

  private readonly reader = inject(DefinitionReader);
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly texts = signal<readonly DefinitionAnswer[] | null>(null);

  protected readonly titleId = `cw-computation-${++dialogs}`;
  protected readonly opened = signal(false);
  protected readonly failure = signal<string | null>(null);
  /** In the order in which the figure or the answer names them: the main one first. */
  protected readonly shown = computed(() => {
    const texts = this.texts();
    if (texts === null) return null;
    const wanted = this.definitions().length > 0 ? this.definitions() : this.head().definitions;
    return wanted.flatMap((id) => texts.filter((text) => text.id === id));
  });
  protected readonly contacts = computed(() => contactsInWords(this.head().contacts));
  protected readonly asOf = computed(() => asOfInWords(this.head().asOf, this.head().period.zone));
  protected readonly countedFrom = computed(() =>
    this.head().countedFrom === 'tallies'
      ? 'Prepared counts. Waiting times come from histograms with a relative error of at most 1 %; everything else is exact.'
      : 'Counted afresh from the single contacts, because this period or zone cannot be cut from the prepared counts. Exact, and slower.',
  );

  open(): void {
    this.opened.set(true);
    this.element().nativeElement.showModal();
    void this.load();
  }

  protected close(): void {
    this.element().nativeElement.close();
  }

  /** A click on the backdrop lands on the dialog itself, one inside on something within it. */
  protected closeOnBackdrop(event: Event): void {
    if (event.target === this.element().nativeElement) this.close();
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.texts.set(await this.reader.read());
    } catch (error) {
      this.failure.set(error instanceof Error ? error.message : String(error));
    }
  }
}
