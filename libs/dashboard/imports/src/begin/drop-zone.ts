import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';

/** Where a file is dropped or, by mouse, touch or keyboard, chosen. */
@Component({
  selector: 'cw-drop-zone',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [class.over]="over()" [class.small]="small()">
      <input #picker type="file" (change)="take(picker.files); picker.value = ''" />
      <span class="words">{{ small() ? 'Choose another file' : 'Drop a file here, or choose one' }}</span>
      @if (!small()) {<span class="note">CSV or TSV, Asterisk queue log, mbox, X API JSON, Facebook Graph JSON, or a list of customers. Any size; nothing is stored before you say so.</span>}
    </label>
  `,
  styles: `
    :host { display: block; }
    label { position: relative; display: grid; gap: 8px; justify-items: center; padding: 48px 24px; border: 2px dashed var(--rule-strong); border-radius: 6px; text-align: center; cursor: pointer; }
    label:hover, label.over { border-color: var(--accent); background: var(--wash); }
    label:has(input:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
    input { position: absolute; width: 1px; height: 1px; opacity: 0; }
    .words { font: 700 22px/1.25 var(--serif); }
    .note { max-width: 56ch; font: var(--text-note); color: var(--soft); }
    label.small { display: inline-grid; padding: 8px 16px; border-width: 1px; }
    label.small .words { font: 600 14px/1.3 var(--sans); }
  `,
  host: {
    '(dragover)': 'drag($event, true)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class DropZone {
  readonly small = input(false);
  readonly chosen = output<File>();
  protected readonly over = signal(false);

  protected take(files: FileList | null): void {
    const file = files?.item(0);
    if (file) this.chosen.emit(file);
  }

  protected drag(event: DragEvent, over: boolean): void {
    // Without it the browser would open the file instead.
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.take(event.dataTransfer?.files ?? null);
  }
}
