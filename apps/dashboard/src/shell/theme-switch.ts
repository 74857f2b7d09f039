import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { THEME_CHOICES, ThemeStore } from '@channelwise/dashboard/chart-frame';

const LABELS = { system: 'Auto', light: 'Light', dark: 'Dark' } as const;

/** Light, dark, or as the system wishes. */
@Component({
  selector: 'cw-theme-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend class="visually-hidden">Light or dark</legend>
      @for (choice of choices; track choice) {
        <label><input type="radio" [name]="name()" [checked]="theme.choice() === choice" (change)="theme.choose(choice)" /><span>{{ labels[choice] }}</span></label>
      }
    </fieldset>
  `,
  styles: `
    fieldset { display: inline-flex; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; font: var(--text-note); }
    input { position: absolute; opacity: 0; }
    span { display: block; padding: 5px 10px; color: var(--soft); cursor: pointer; }
    span:hover { color: var(--ink); }
    input:checked + span { background: var(--wash); color: var(--ink); font-weight: 600; }
    input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: -3px; }
  `,
})
export class ThemeSwitch {
  /** Radio buttons of one group share a name; two switches on a page must not. */
  readonly name = input('theme');

  protected readonly theme = inject(ThemeStore);
  protected readonly choices = THEME_CHOICES;
  protected readonly labels = LABELS;
}
