import type { Routes } from '@angular/router';

/** Pages with `data.filters` ask a question: the shell shows the filter bar above them. */
export const ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  { path: 'overview', title: 'Overview', data: { filters: true }, loadComponent: async () => (await import('@channelwise/dashboard/overview')).OverviewPage },
  { path: 'definitions', title: 'Definitions', loadComponent: async () => (await import('./definitions/definitions-page')).DefinitionsPage },
  { path: '**', title: 'Not found', loadComponent: async () => (await import('./shell/not-found-page')).NotFoundPage },
];
