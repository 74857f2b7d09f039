import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'cw-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <h1>There is no such page</h1>
    <p>The address may be mistyped, or the page has moved.</p>
    <p><a class="button" routerLink="/overview">To the overview</a></p>
  `,
  styles: `
    h1 { margin: 32px 0 8px; font: 700 34px/1.15 var(--serif); letter-spacing: -0.02em; }
  `,
})
export class NotFoundPage {}
