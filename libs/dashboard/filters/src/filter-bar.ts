import { DOCUMENT, ChangeDetectionStrategy, Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { FilterControls } from './filter-controls';
import { queryOfFilters } from './filter-query';
import { FiltersStore } from './filters-store';
import { periodInWords } from './period';
import { WorkspaceReader } from './workspace-reader';

/** What the figures are about: a row of pills; on a narrow screen one button and a sheet that comes up from the bottom. */
@Component({
  selector: 'cw-filter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterControls],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  protected readonly filters = inject(FiltersStore);
  private readonly workspace = inject(WorkspaceReader).answer.value;
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');

  protected readonly sheetOpen = signal(false);
  protected readonly shareNote = signal('');

  protected readonly summary = computed(() => {
    const { from, to } = this.filters.chosen();
    const period = from !== undefined && to !== undefined ? { from, to } : this.workspace()?.defaultPeriod;
    return period ? periodInWords(period) : 'Period';
  });
  protected readonly furtherFilters = computed(() => {
    const period = this.filters.chosen().from === undefined ? 0 : 1;
    return this.filters.count() - period;
  });
  protected readonly asOf = computed(() => {
    const { asOf = null, zone = 'UTC' } = this.workspace() ?? {};
    if (asOf === null) return null;
    const timeZone = this.filters.chosen().zone ?? zone;
    try {
      const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(asOf));
      return { words, timeZone };
    } catch {
      // A zone in the address that this browser does not know: the API says so where the figures would stand.
      return null;
    }
  });

  protected openSheet(): void {
    this.sheetOpen.set(true);
    this.sheet().nativeElement.showModal();
  }

  protected closeSheet(): void {
    this.sheet().nativeElement.close();
  }

  protected closeOnBackdrop(event: Event): void {
    if (event.target === this.sheet().nativeElement) this.closeSheet();
  }

  /** A shared link names its period even where it is the default one, because the default moves on with the data. */
  protected async share(): Promise<void> {
    const defaultPeriod = this.workspace()?.defaultPeriod ?? {};
    const tree = this.router.parseUrl(this.router.url);
    tree.queryParams = { ...tree.queryParams, ...queryOfFilters({ ...defaultPeriod, ...this.filters.chosen() }) };
    const link = new URL(this.router.serializeUrl(tree), this.window?.location.origin).href;
    try {
      await this.window?.navigator.clipboard.writeText(link);
      this.shareNote.set('Link copied');
    } catch {
      // No clipboard without https or permission: the reader copies by hand.
      this.window?.prompt('Copy this link', link);
    }
    setTimeout(() => this.shareNote.set(''), 4000);
  }
}
