import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({ selector: 'cw-definitions-page', changeDetection: ChangeDetectionStrategy.OnPush, template: `<h1>Definitions</h1>` })
export class DefinitionsPage {}
