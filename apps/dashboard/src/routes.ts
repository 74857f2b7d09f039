import type { Routes } from '@angular/router';

/** Pages with `data.filters` ask a question: the shell shows the filter bar above them. */
export const ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  { path: 'overview', title: 'Overview', data: { filters: true }, loadComponent: async () => (await import('@channelwise/dashboard/overview')).OverviewPage },
  {
    path: 'how-fast',
    title: 'How fast',
    data: { filters: true },
    loadComponent: async () => (await import('@channelwise/dashboard/response-latency')).ResponseLatencyPage,
  },
  {
    path: 'solved-first-time',
    title: 'Solved first time',
    data: { filters: true },
    loadComponent: async () => (await import('@channelwise/dashboard/first-time-resolution')).FirstTimeResolutionPage,
  },
  {
    path: 'which-channel',
    title: 'Which channel they choose',
    data: { filters: true },
    loadComponent: async () => (await import('@channelwise/dashboard/channel-preference')).ChannelPreferencePage,
  },
  { path: 'data/imports', loadChildren: async () => (await import('@channelwise/dashboard/imports')).IMPORT_ROUTES },
  {
    path: 'contacts',
    title: 'Contacts',
    data: { filters: true },
    loadComponent: async () => (await import('@channelwise/dashboard/contacts')).ContactsPage,
  },
  { path: 'contacts/:customer/:key', title: 'One issue', loadComponent: async () => (await import('@channelwise/dashboard/contacts')).IssuePage },
  { path: 'definitions', title: 'Definitions', loadComponent: async () => (await import('./definitions/definitions-page')).DefinitionsPage },
  { path: '**', title: 'Not found', loadComponent: async () => (await import('./shell/not-found-page')).NotFoundPage },
];
