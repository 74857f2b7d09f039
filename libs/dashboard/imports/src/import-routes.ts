import type { Routes } from '@angular/router';
import { ImportPage } from './one/import-page';
import { ImportsPage } from './list/imports-page';
import { NewImportPage } from './begin/new-import-page';

/** Below `/data/imports`. */
export const IMPORT_ROUTES: Routes = [
  { path: '', title: 'Imports', component: ImportsPage },
  { path: 'new', title: 'Import a file', component: NewImportPage },
  { path: ':id', title: 'Import', component: ImportPage },
];
