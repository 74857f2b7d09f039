import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Problem } from '@channelwise/contracts';

/** What went wrong, why, and what the reader can do about it. */
@Component({
  selector: 'cw-problem-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section role="alert">
      <h2>{{ problem().title }}</h2>
      <p>{{ problem().detail }}</p>
      @if (errors(); as errors) {
        <ul>
          @for (error of errors; track error.field) {
            <li><strong>{{ error.field }}</strong>: {{ error.message }}@if (error.allowed) {<span class="allowed">Allowed: {{ error.allowed }}</span>}</li>
          }
        </ul>
      }
      @if (problem().remedy; as remedy) {
        <p class="remedy">{{ remedy }}</p>
      }
      <p class="acts">
        <button type="button" class="button" (click)="retry.emit()">Try again</button>
        <ng-content />
      </p>
      @if (problem().errorId; as id) {
        <p class="id">Error {{ id }}; the server log has more under this number.</p>
      }
    </section>
  `,
  styles: `
    section { max-width: 640px; padding: 16px 0 0; border-top: 2px solid var(--alarm); }
    h2 { margin: 0 0 8px; font: 700 22px/1.25 var(--serif); }
    p { margin: 0 0 8px; }
    ul { margin: 0 0 8px; padding-left: 20px; }
    .allowed { display: block; color: var(--soft); }
    .remedy { font-weight: 600; }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
    .id { font: var(--text-note); color: var(--soft); }
  `,
})
export class ProblemNote {
  readonly problem = input.required<Problem>();
  readonly retry = output();

  /** Fields that say more than the detail above them. */
  protected readonly errors = computed(() => {
    const further = (this.problem().errors ?? []).filter((error) => error.message !== this.problem().detail || error.allowed);
    return further.length > 0 ? further : null;
  });
}
