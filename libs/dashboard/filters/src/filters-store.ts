import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { type ChosenFilters, FILTER_NAMES, chosenFilters, filterQuery, queryOfFilters } from './filter-query';

/**
 * The filters of the page. The address is the state: this store reads it and writes it, and keeps nothing of its own, so that
 * back, forward, reload and a shared link all show the same figures.
 */
@Injectable({ providedIn: 'root' })
export class FiltersStore {
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });

  /** For requests: the filters as the address carries them. Equal filters are the same object, so no request is repeated. */
  readonly query = computed(() => filterQuery(this.params()), { equal: sameQuery });

  /** For controls: the valid ones, typed. */
  readonly chosen = computed(() => chosenFilters(this.query()));

  /** How many filters differ from their default. */
  readonly count = computed(() => {
    const names = Object.keys(queryOfFilters(this.chosen()));
    return names.filter((name) => name !== 'to' && name !== 'scheme').length;
  });

  /** Changes some filters and keeps the others; `undefined` takes one back to its default. One step in the browser's history. */
  change(changes: ChosenFilters): Promise<boolean> {
    const query = queryOfFilters({ ...this.chosen(), ...changes });
    return this.write(Object.fromEntries(FILTER_NAMES.map((name) => [name, query[name] ?? null])));
  }

  /** Every filter back to its default. */
  reset(): Promise<boolean> {
    return this.write(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])));
  }

  private write(queryParams: Record<string, string | null>): Promise<boolean> {
    // Navigating to the same path keeps the page and its scroll position; other parts of the query are not ours to drop.
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', preserveFragment: true });
  }
}

function sameQuery(one: Record<string, string>, other: Record<string, string>): boolean {
  return FILTER_NAMES.every((name) => one[name] === other[name]);
}
