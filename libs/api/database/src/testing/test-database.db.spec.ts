import { testDatabase } from './test-database';

describe('testDatabase', () => {
  it('gives each caller an empty database of its own', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
    try {
      await one.pool.query('create table only_here (id bigint primary key)');
      const { rows } = await other.pool.query<{ tables: string }>(`select count(*) as tables from pg_tables where tablename = 'only_here'`);
      expect(rows).toEqual([{ tables: '0' }]);
    } finally {
      await Promise.all([one.drop(), other.drop()]);
    }
  });

  it('removes the database on drop, with sessions that are still open', async () => {
    const one = await testDatabase();
    const other = await testDatabase();
    await one.pool.query('select 1');
    await one.drop();
    const { rows } = await other.pool.query('select 1 from pg_database where datname = $1', [one.connection.database]);
    await other.drop();
    expect(rows).toEqual([]);
  });

  it('is a PostgreSQL that sorts text by code point on every system', async () => {
    const database = await testDatabase();
    const { rows } = await database.pool.query<{ word: string }>(`select word from (values ('b'), ('a'), ('B'), ('é')) as words (word) order by word`);
    await database.drop();
    expect(rows.map((row) => row.word)).toEqual(['B', 'a', 'b', 'é']);
  });
});
