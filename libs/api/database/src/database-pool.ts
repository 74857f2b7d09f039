import type { Pool } from 'pg';

/** The one connection pool, as an injection token: questions, intake and controllers share it with TypeORM. */
export abstract class DatabasePool {
  abstract readonly pool: Pool;
}
