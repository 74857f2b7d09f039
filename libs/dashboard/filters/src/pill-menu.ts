import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';

let menus = 0;

/**
 * A pill that says what is chosen and unfolds the choice below it. Escape and a click elsewhere fold it again; the focus stays on
 * or returns to the pill. Folded inside a bottom sheet (`inSheet`) it lies in the flow of the page instead of above it.
 */
@Component({
  selector: 'cw-pill-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button #pill type="button" class="pill" [class.changed]="changed()" [attr.aria-expanded]="open()" [attr.aria-controls]="panelId" (click)="open.set(!open())">
      <span class="name" [class.visually-hidden]="!inSheet()">{{ name() }}<span class="visually-hidden">: </span></span><span class="text">{{ text() }}</span><span class="caret" aria-hidden="true"></span>
    </button>
    @if (open()) {
      <div class="panel" role="group" [id]="panelId" [attr.aria-label]="name()"><ng-content /></div>
    }
  `,
  styleUrl: './pill-menu.css',
  host: {
    '[class.in-sheet]': 'inSheet()',
    '(keydown.escape)': 'fold($event)',
    '(document:pointerdown)': 'foldWhenElsewhere($event)',
    '(focusout)': 'foldWhenLeft($event)',
  },
})
export class PillMenu {
  /** What is chosen here, for those who cannot see the row: "Period". */
  readonly name = input.required<string>();
  /** What is chosen now. */
  readonly text = input.required<string>();
  readonly changed = input(false);
  readonly inSheet = input(false);

  readonly open = signal(false);

  protected readonly panelId = `cw-pill-panel-${++menus}`;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly pill = viewChild.required<ElementRef<HTMLButtonElement>>('pill');

  /** Folds the choice and puts the focus back on the pill. */
  close(): void {
    this.open.set(false);
    this.pill().nativeElement.focus();
  }

  protected fold(event: Event): void {
    if (!this.open()) return;
    // In the bottom sheet, Escape would close the whole sheet as well.
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  protected foldWhenElsewhere(event: Event): void {
    if (this.open() && !this.inSheet() && event.target instanceof Node && !this.host.nativeElement.contains(event.target)) this.open.set(false);
  }

  protected foldWhenLeft(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (this.open() && !this.inSheet() && next instanceof Node && !this.host.nativeElement.contains(next)) this.open.set(false);
  }
}
