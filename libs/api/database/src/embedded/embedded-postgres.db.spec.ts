import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { holdPostgres } from '../testing/held-postgres';
import type { EmbeddedPostgres, PostgresConnection, UnexpectedExit } from './embedded-postgres';
import { openEmbeddedPostgres } from './open-embedded-postgres';
import { sendSignal, serverProcesses } from './server-processes';

jest.setTimeout(60_000);

const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;

const stopsWithParent = spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;

let templateFolder: string;
let dataFolder: string;
const opened: EmbeddedPostgres[] = [];

beforeAll(async () => {
  templateFolder = mkdtempSync(join(tmpdir(), 'channelwise-template-'));
  await (await openEmbeddedPostgres({ dataFolder: templateFolder })).stop();
});

afterAll(() => rmSync(templateFolder, { recursive: true }));

/** A copy of a cluster is much quicker than a new one. */
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'channelwise-data-'));
  cpSync(join(templateFolder, 'postgres'), join(dataFolder, 'postgres'), { recursive: true });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.stop()));
  rmSync(dataFolder, { recursive: true, force: true });
});

async function open(): Promise<EmbeddedPostgres> {
  const server = await openEmbeddedPostgres({ dataFolder });
  opened.push(server);
  return server;
}

async function query<Row>(connection: PostgresConnection, text: string): Promise<Row[]> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks again while the server is down, for at most twenty seconds. */
async function queryWhenUp<Row>(connection: PostgresConnection, text: string): Promise<Row[]> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await query<Row>(connection, text);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition() && Date.now() < deadline) await sleep(20);
  expect(condition()).toBe(true);
}

function postmasterOf(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10);
}

/** A folder for PATH in which the named programs exist but always fail. */
function pathWithout(...programs: string[]): string {
  const folder = join(dataFolder, 'broken-programs');
  mkdirSync(folder);
  for (const program of programs) {
    writeFileSync(join(folder, program), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, program), 0o755);
  }
  return `${folder}:${process.env['PATH'] ?? ''}`;
}

describe('an embedded PostgreSQL', () => {
  it('starts on an empty folder, durable and without a network port', async () => {
    rmSync(join(dataFolder, 'postgres'), { recursive: true });
    const { connection, owner } = await open();
    const settings = await query(
      connection,
      `select current_database() as database, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('listen_addresses') as addresses, current_setting('jit') as jit`,
    );
    expect(owner).toBe(true);
    expect(settings).toEqual([{ database: 'channelwise', fsync: 'on', commit: 'on', addresses: '', jit: 'off' }]);
  });

  it('can be reached by its connection string', async () => {
    const { url } = await open();
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select current_database() as database');
    await client.end();
    expect(rows).toEqual([{ database: 'channelwise' }]);
  });

  it('keeps committed rows over stop and start', async () => {
    const first = await open();
    await query(first.connection, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await open();
    expect(await query(second.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('leaves no process and no socket behind when it is stopped, twice if you like', async () => {
    const server = await open();
    expect(serverProcesses(server.connection.host).length).toBeGreaterThan(0);
    await server.stop();
    await server.stop();
    expect(serverProcesses(server.connection.host)).toEqual([]);
    expect(existsSync(server.connection.host)).toBe(false);
  });

  it('refuses a folder that another major version has written', async () => {
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '16\n');
    await expect(open()).rejects.toMatchObject({ code: 'version-mismatch' });
  });

  it('says where its log is when it cannot start, and lets the folder go', async () => {
    renameSync(join(dataFolder, 'postgres/global/pg_control'), join(dataFolder, 'pg_control'));
    await expect(open()).rejects.toMatchObject({ code: 'start-failed', message: expect.stringContaining('postgres.log') });
    renameSync(join(dataFolder, 'pg_control'), join(dataFolder, 'postgres/global/pg_control'));
    expect((await open()).owner).toBe(true);
  });
});

describe('a second process on the same folder', () => {
  it('joins the running server, and its end does not stop the server', async () => {
    const { connection } = await open();
    const guest = await holdPostgres(dataFolder);
    expect(guest).toMatchObject({ owner: false, connection });
    await guest.end('SIGTERM');
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('waits for an owner that is still starting', async () => {
    const [one, other] = await Promise.all([holdPostgres(dataFolder), holdPostgres(dataFolder)]);
    expect([one.owner, other.owner].sort()).toEqual([false, true]);
    await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')]);
  });

  it('becomes the owner once the first is gone', async () => {
    const first = await holdPostgres(dataFolder);
    await first.end('SIGTERM');
    expect((await open()).owner).toBe(true);
  });
});

describe('after a kill -9', () => {
  it('of the server it comes back with all committed rows, and the listener hears of it', async () => {
    const server = await open();
    const exits: UnexpectedExit[] = [];
    server.onUnexpectedExit((exit) => exits.push(exit));
    await query(server.connection, 'create table kept as select n from generate_series(1, 1000) as n');
    sendSignal(postmasterOf(dataFolder), 'SIGKILL');
    await until(() => exits.length > 0);
    expect(exits).toEqual([{ code: null, signal: 'SIGKILL', restarting: true }]);
    expect(await queryWhenUp(server.connection, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }]);
  });

  it('of the server while a session is busy, the session is ended before the next start', async () => {
    const server = await open();
    const busy = query(server.connection, 'select count(*) from generate_series(1, 2000000000)').catch(() => null);
    await until(() => serverProcesses(server.connection.host).length > 0);
    await sleep(300);
    const before = new Set(serverProcesses(server.connection.host));
    sendSignal(postmasterOf(dataFolder), 'SIGKILL');
    await busy;
    expect(await queryWhenUp(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(serverProcesses(server.connection.host).filter((pid) => before.has(pid))).toEqual([]);
  });

  it('of the owner, the next start finds all committed rows', async () => {
    const first = await holdPostgres(dataFolder);
    await query(first.connection, 'create table kept as select 42 as answer');
    await first.end('SIGKILL');
    const second = await open();
    expect(second.owner).toBe(true);
    expect(await query(second.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  (stopsWithParent ? it : it.skip)('of the owner, the server goes down in order by itself', async () => {
    const first = await holdPostgres(dataFolder);
    await first.end('SIGKILL');
    await until(() => serverProcesses(first.connection.host).length === 0);
    expect(readFileSync(join(dataFolder, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  it('of the owner where nothing stops the server with it, the next start takes over from that server', async () => {
    const first = await holdPostgres(dataFolder, { environment: { PATH: pathWithout('setpriv') } });
    const orphan = postmasterOf(dataFolder);
    await query(first.connection, 'create table kept as select 42 as answer');
    await first.end('SIGKILL');
    expect(serverProcesses(first.connection.host)).toContain(orphan);
    const second = await open();
    expect(serverProcesses(first.connection.host)).not.toContain(orphan);
    expect(await query(second.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('a lock file whose number now belongs to another program does not block the start', async () => {
    const first = await open();
    await first.stop();
    writeFileSync(join(dataFolder, 'postgres/postmaster.pid'), `${process.pid}\n${join(dataFolder, 'postgres')}\n`);
    expect((await open()).owner).toBe(true);
  });
});

describe('whoever starts it', () => {
  /** Nobody may have to pass folders that only root may enter; then this machine cannot show it. */
  const nobodyCanRead = asRoot && canBeReadByAll(__dirname) && canBeReadByAll(process.execPath);

  (nobodyCanRead ? it : it.skip)('an ordinary user gets it as himself', async () => {
    chmodSync(dataFolder, 0o700);
    chownSync(dataFolder, NOBODY, NOBODY);
    rmSync(join(dataFolder, 'postgres'), { recursive: true });
    const held = await holdPostgres(dataFolder, { user: NOBODY, environment: { HOME: dataFolder } });
    const status = readFileSync(`/proc/${postmasterOf(dataFolder)}/status`, 'utf8');
    await held.end('SIGTERM');
    expect(held.owner).toBe(true);
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(String(NOBODY));
  });

  (nobodyCanRead ? it : it.skip)('a user id without a name gets it, although initdb wants a name', async () => {
    const WITHOUT_NAME = 1_234_567;
    chownSync(dataFolder, WITHOUT_NAME, WITHOUT_NAME);
    rmSync(join(dataFolder, 'postgres'), { recursive: true });
    const held = await holdPostgres(dataFolder, { user: WITHOUT_NAME, environment: { HOME: dataFolder } });
    await held.end('SIGTERM');
    expect(held.owner).toBe(true);
  });

  (asRoot ? it : it.skip)('root gets it as nobody where namespaces are forbidden, as in most containers, and again where they are not', async () => {
    const restricted = await holdPostgres(dataFolder, { environment: { PATH: pathWithout('unshare') } });
    await query(restricted.connection, 'create table kept as select 42 as answer');
    const status = readFileSync(`/proc/${postmasterOf(dataFolder)}/status`, 'utf8');
    await restricted.end('SIGTERM');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(String(NOBODY));
    const free = await open();
    expect(await query(free.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  (asRoot ? it : it.skip)('root without any way to become another user is told what to do', async () => {
    await expect(holdPostgres(dataFolder, { environment: { PATH: pathWithout('unshare', 'setpriv') } })).rejects.toThrow(/DATABASE_URL/);
  });
});

function canBeReadByAll(path: string): boolean {
  const parts = path.split('/').slice(1);
  return parts.every((_, index) => (statSync(`/${parts.slice(0, index + 1).join('/')}`).mode & 0o005) === 0o005);
}
