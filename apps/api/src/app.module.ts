import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComparisonModule } from '@channelwise/api/comparison';
import { DatabasePool } from '@channelwise/api/database';
import { ImportsModule } from '@channelwise/api/ingest';
import { HealthController } from './http/health.controller';
import type { Store } from './store/store';

/** Wiring only: the open store goes in, the rooms of `libs/api` are put together. */
@Global()
@Module({})
export class AppModule {
  static around(store: Store): DynamicModule {
    return {
      module: AppModule,
      imports: [TypeOrmModule.forRootAsync({ useFactory: () => ({ ...store.dataSource.options }), dataSourceFactory: async () => store.dataSource }), ComparisonModule, ImportsModule],
      controllers: [HealthController],
      providers: [{ provide: DatabasePool, useValue: { pool: store.pool } satisfies DatabasePool }],
      exports: [DatabasePool],
    };
  }
}
