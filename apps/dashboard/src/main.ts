import { bootstrapApplication } from '@angular/platform-browser';
import { applicationConfig } from './application-config';
import { Shell } from './shell/shell';

bootstrapApplication(Shell, applicationConfig).catch((error: unknown) => console.error(error));
