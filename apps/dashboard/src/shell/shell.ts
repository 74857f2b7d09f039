import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { WorkspaceClient } from '@channelwise/dashboard/api-client';
import { filter, map } from 'rxjs';
import { PAGE_GROUPS } from './pages';
import { FilterBar } from './question-filters';
import { ThemeSwitch } from './theme-switch';

/** The frame of every page: the rail (a bar at the bottom of a narrow screen), the filters, the page. */
@Component({
  selector: 'cw-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterBar, RouterLink, RouterLinkActive, RouterOutlet, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected readonly groups = PAGE_GROUPS;
  protected readonly pages = PAGE_GROUPS.flatMap((group) => group.pages);
  protected readonly workspace = inject(WorkspaceClient).answer.value;

  private readonly landed = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
  private readonly page = toSignal(this.landed.pipe(map(() => leafOf(this.router.routerState.snapshot.root))));
  protected readonly asksQuestion = computed(() => this.page()?.data['filters'] === true);

  constructor() {
    let previousPath: string | null = null;
    this.landed.pipe(takeUntilDestroyed()).subscribe((event) => {
      const path = event.urlAfterRedirects.split(/[?#]/)[0] ?? '';
      // A new page is announced by moving the focus to it; a changed filter leaves the focus on its control.
      if (previousPath !== null && previousPath !== path && !event.url.includes('#')) this.skipToMain();
      previousPath = path;
    });
  }

  protected skipToMain(): void {
    this.main().nativeElement.focus();
  }
}

function leafOf(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : leafOf(route.firstChild);
}
