import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type TableModel, loadEcharts } from '@channelwise/charts';
import type { AnswerHead, ContactSubset } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import { NgxEchartsDirective, provideEchartsCore } from 'ngx-echarts';
import { pictureOfChart } from './chart-picture';
import { ComputationDialog } from './computation-dialog';
import { csvOfTable } from './csv';
import { DataTable } from './data-table';
import { download } from './download';
import { contactsInWords, sourceInWords } from './head-in-words';
import { ThemeStore } from './theme-store';
import { typeset } from './typeset';

let frames = 0;

/**
 * The frame around any chart: its question, what it shows in words, the chart, and the way behind it (table, CSV, picture,
 * definition). The chart keeps its place while an answer is under way.
 */
@Component({
  selector: 'cw-chart-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ComputationDialog, DataTable, NgTemplateOutlet, NgxEchartsDirective, RouterLink],
  providers: [provideEchartsCore({ echarts: loadEcharts })],
  templateUrl: './chart-frame.html',
  styleUrl: './chart-frame.css',
})
export class ChartFrame {
  /** A question. */
  readonly heading = input.required<string>();
  /** What the chart shows, in words; also its name for screen readers. */
  readonly summary = input.required<string>();
  /** A shorter line to print where the summary would stand; the summary still names the chart for screen readers. */
  readonly caption = input<string | null>(null);
  /** Null: nothing to draw (yet). */
  readonly options = input.required<EChartsCoreOption | null>();
  readonly table = input.required<TableModel | null>();
  readonly head = input<AnswerHead | null>(null);
  /** Ids of the definitions behind this very figure; empty = all that the answer names. */
  readonly definitions = input<readonly string[]>([]);
  /** Without ending. */
  readonly fileName = input('channelwise');
  /** Any CSS length. */
  readonly height = input('320px');
  readonly loading = input(false);
  readonly headingLevel = input<2 | 3>(2);
  /** Path of the page that tells more; the heading then leads there. */
  readonly link = input<string | null>(null);
  /** Which of the contacts this very figure is about, for the way to them; null = all of the answer's. */
  readonly only = input<ContactSubset | null>(null);

  private readonly theme = inject(ThemeStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly dialog = viewChild(ComputationDialog);

  protected readonly headingId = `cw-frame-${++frames}`;
  protected readonly asTable = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly initOptions = { renderer: 'svg' } as const;
  protected readonly drawn = computed<EChartsCoreOption | null>(() => {
    const options = this.options();
    if (options === null) return null;
    return this.theme.reducedMotion() ? { ...options, animation: false } : options;
  });
  protected readonly printed = computed(() => typeset(this.caption() ?? this.summary()));
  protected readonly contacts = computed(() => {
    const head = this.head();
    if (head === null) return null;
    const { from, to } = head.period;
    return {
      long: contactsInWords(head.contacts),
      short: `n = ${head.contacts.toLocaleString('en-GB')}`,
      // The period of the figure, which need not be the page's: a trend looks further back.
      query: { from, to, only: this.only(), sort: null },
    };
  });

  protected explain(): void {
    this.dialog()?.open();
  }

  protected saveTable(): void {
    const table = this.table();
    if (table === null) return;
    // The byte order mark makes Excel read the file as UTF-8.
    download(`${this.fileName()}.csv`, new Blob(['\uFEFF', csvOfTable(table)], { type: 'text/csv;charset=utf-8' }));
  }

  protected async savePicture(): Promise<void> {
    const chart = this.element.nativeElement.querySelector<SVGElement>('.chart svg');
    const head = this.head();
    if (chart === null) return;
    this.failure.set(null);
    try {
      const text = { heading: this.heading(), source: head === null ? 'Channelwise' : sourceInWords(head) };
      download(`${this.fileName()}.png`, await pictureOfChart(chart, text, this.theme.chart()));
    } catch (error) {
      this.failure.set(`The picture could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
