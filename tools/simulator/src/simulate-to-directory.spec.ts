import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { type TemporaryRun, temporaryRun } from './testing/temporary-run';

const FILES = ['customers.csv', 'email.mbox', 'facebook.jsonl', 'manifest.json', 'phone.queue_log', 'truth-rage.csv', 'truth.json', 'twitter.jsonl'];

describe('simulateToDirectory', () => {
  const runs: TemporaryRun[] = [];
  const small = async (seed: number): Promise<TemporaryRun> => {
    const run = await temporaryRun({ profile: 'small', seed });
    runs.push(run);
    return run;
  };
  const fingerprint = async (run: TemporaryRun): Promise<string[]> =>
    Promise.all(FILES.map(async (name) => `${name} ${createHash('sha256').update(await run.text(name)).digest('hex')}`));

  afterAll(async () => {
    await Promise.all(runs.map((run) => run.remove()));
  });

  it('the same seed gives the same bytes, another seed others', async () => {
    const [first, second, other] = [await small(1), await small(1), await small(2)];
    expect(await fingerprint(second)).toEqual(await fingerprint(first));
    const same = new Set(await fingerprint(first));
    expect((await fingerprint(other)).filter((line) => same.has(line))).toEqual([]);
  });

  it('leaves exactly the promised files, and says in the manifest what they hold', async () => {
    const run = await small(3);
    expect((await readdir(run.directory)).sort()).toEqual(FILES);
    expect(JSON.parse(await run.text('truth.json'))).toEqual(run.truth);
    expect(JSON.parse(await run.text('manifest.json'))).toEqual(run.manifest);
    expect(run.manifest).toMatchObject({
      generated: true, seed: 3, from: '2026-07-31T23:00:00.000Z', to: '2026-11-01T00:00:00.000Z',
      companyAddresses: ['support@channelwise-demo.example'], companyUserIds: ['2244994945'], pageIds: ['104238127700001'],
    });
    expect(run.manifest.files.reduce((sum, file) => sum + file.interactions, 0)).toBe(run.manifest.interactions);
  });

  it('generates as many interactions as asked, to within one customer', async () => {
    const run = await small(4);
    expect(run.manifest.interactions).toBeGreaterThanOrEqual(2_000);
    expect(run.manifest.interactions).toBeLessThan(2_060);
  });

  it('a day of one interaction is enough to run', async () => {
    const run = await temporaryRun({ interactions: 1, months: 1, until: '2024-03-01' });
    runs.push(run);
    expect(run.truth.counts.interactions).toBeGreaterThanOrEqual(1);
    expect(run.truth.from).toBe('2024-02-01T00:00:00.000Z');
    expect(run.truth.firstTimeResolution.cells.every((cell) => cell.realised.total > 0 || cell.expected === null)).toBe(true);
  });

  it('writes calls that are spread over more than one chunk of a day in order of time', async () => {
    const run = await temporaryRun({ seed: 8, interactions: 40_000, months: 1 });
    runs.push(run);
    const epochs = (await run.text('phone.queue_log')).trimEnd().split('\n').map((line) => Number(line.slice(0, 10)));
    expect(epochs.length).toBeGreaterThan(20_000);
    expect(epochs.findIndex((epoch, index) => index > 0 && epoch < (epochs[index - 1] ?? 0))).toBe(-1);
    expect(run.manifest.interactions).toBeGreaterThanOrEqual(40_000);
  });

  it.each([
    [{ interactions: 0 }, 'interactions: must be a whole number'],
    [{ months: 1.5 }, 'months: must be a whole number'],
    [{ seed: -1 }, 'seed: must be a whole number'],
    [{ until: '2026-02-30' }, 'until: 2026-02-30 is no calendar day'],
  ])('refuses %o by name of the option', async (options, message) => {
    await expect(temporaryRun(options)).rejects.toThrow(message);
  });
});
