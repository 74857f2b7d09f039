import { DOCUMENT, DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { type ChartTheme, DARK_THEME, LIGHT_THEME } from '@channelwise/charts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORAGE_KEY = 'channelwise.theme';

/**
 * Light or dark: the system's wish unless the reader chose otherwise; the choice is kept in this browser. Charts take their
 * colours from `chart()`, so they follow at once.
 */
@Injectable({ providedIn: 'root' })
export class ThemeStore {
  private readonly document = inject(DOCUMENT);
  private readonly systemDark = mediaQuery('(prefers-color-scheme: dark)');
  private readonly chosen = signal<ThemeChoice>(this.read());

  readonly choice = this.chosen.asReadonly();
  readonly dark = computed(() => (this.chosen() === 'system' ? this.systemDark() : this.chosen() === 'dark'));
  readonly chart = computed<ChartTheme>(() => (this.dark() ? DARK_THEME : LIGHT_THEME));
  /** True where the reader's system asks for less motion: charts then appear without animation. */
  readonly reducedMotion = mediaQuery('(prefers-reduced-motion: reduce)');

  constructor() {
    this.paint(this.chosen());
  }

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    this.paint(choice);
    try {
      this.document.defaultView?.localStorage.setItem(STORAGE_KEY, choice);
    } catch {
      // Storage may be forbidden (private mode, policy): the choice then lasts until the page is closed.
    }
  }

  /** The style sheet reads `data-theme`; without it, it asks the system itself. */
  private paint(choice: ThemeChoice): void {
    if (choice === 'system') delete this.document.documentElement.dataset['theme'];
    else this.document.documentElement.dataset['theme'] = choice;
  }

  private read(): ThemeChoice {
    try {
      const kept = this.document.defaultView?.localStorage.getItem(STORAGE_KEY);
      return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
    } catch {
      return 'system';
    }
  }
}

/** A media query as a signal; false where the browser knows none (tests). Call it where injection is allowed. */
export function mediaQuery(query: string) {
  const list = inject(DOCUMENT).defaultView?.matchMedia?.(query);
  const matches = signal(list?.matches ?? false);
  if (list !== undefined) {
    const follow = (event: MediaQueryListEvent) => matches.set(event.matches);
    list.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => list.removeEventListener('change', follow));
  }
  return matches.asReadonly();
}
