import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import { MappingsController } from '../mappings/mappings.controller';
import { ImportDesk } from './import-desk';
import { ImportsController } from './imports.controller';
import { PreviewController } from './preview.controller';

/** Imports and their mappings. Needs a `DatabasePool`, which the application provides for all. */
@Module({ controllers: [PreviewController, ImportsController, MappingsController], providers: [ImportDesk] })
export class ImportsModule implements OnApplicationBootstrap {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  /** Node ends a request that takes more than five minutes to arrive; a large file on a slow line takes longer. */
  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    if (server) server.requestTimeout = 0;
  }
}
