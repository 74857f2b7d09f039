import { provideHttpClient } from '@angular/common/http';
import type { ApplicationConfig } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { DefinitionClient, WorkspaceClient } from '@channelwise/dashboard/api-client';
import { DefinitionReader } from '@channelwise/dashboard/chart-frame';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { PageTitle } from './page-title';
import { ROUTES } from './routes';

/** Wiring only: which client stands behind which port of the dashboard's libraries. */
export const applicationConfig: ApplicationConfig = {
  providers: [
    provideRouter(ROUTES, withComponentInputBinding(), withInMemoryScrolling({ anchorScrolling: 'enabled', scrollPositionRestoration: 'enabled' })),
    provideHttpClient(),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: DefinitionReader, useExisting: DefinitionClient },
    { provide: WorkspaceReader, useExisting: WorkspaceClient },
  ],
};
