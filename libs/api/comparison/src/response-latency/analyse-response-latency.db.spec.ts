import { interaction, migratedDatabase, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import { questionsOver } from '../questions-over';

const MINUTE = 60_000;
const PERIOD = { from: '2026-03-01', to: '2026-04-01' };

/** One call a person: answered after so many seconds, or abandoned after so many. */
function call(index: number, startedAt: number, seconds: number, abandoned: boolean) {
  const occurredAt = startedAt + index * MINUTE;
  const until = occurredAt + seconds * 1000;
  return interaction({ externalId: `c${index}-${startedAt}`, channel: 'phone', kind: 'call', handle: { kind: 'crm', value: `p${index}-${startedAt}` }, occurredAt, abandoned, answeredAt: abandoned ? null : until, endedAt: until + (abandoned ? 0 : MINUTE) });
}

describe('response latency for analysts and against help desks', () => {
  let database: MigratedDatabase;
  let questions: ReturnType<typeof questionsOver>;

  beforeAll(async () => {
    database = await migratedDatabase('UTC');
    const march = Date.parse('2026-03-02T09:00:00Z');
    // 60 answered after 100 s, 20 answered after 1,000 s, 20 abandoned after 50 s: of 100, half are answered by 100 s.
    const calls = Array.from({ length: 100 }, (_, index) => (index < 60 ? call(index, march, 100, false) : index < 80 ? call(index, march, 1000, false) : call(index, march, 50, true)));
    // In February all 100 were answered after 50 s.
    const before = Array.from({ length: 100 }, (_, index) => call(index, Date.parse('2026-02-02T09:00:00Z'), 50, false));
    // 40 e-mails, of which 22 are answered after an hour; the others wait for ever.
    const mails = Array.from({ length: 40 }, (_, index) => {
      const common = { channel: 'email', kind: 'message', handle: { kind: 'crm', value: `m${index}` }, conversationId: `m${index}` } as const;
      const occurredAt = march + index * MINUTE;
      return [interaction({ ...common, externalId: `in${index}`, occurredAt }), ...(index < 22 ? [interaction({ ...common, externalId: `out${index}`, direction: 'outbound', occurredAt: occurredAt + 60 * MINUTE })] : [])];
    }).flat();
    const last = call(999, Date.parse('2026-05-01T00:00:00Z'), 10, false);
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', [...calls, ...before, ...mails, last]);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    questions = questionsOver(database.pool);
  }, 60_000);
  afterAll(() => database.drop());

  const analysed = async (group: string) => {
    const { rows, helpDesk } = await questions.latencyAnalysis.answer(PERIOD);
    return { row: rows.find((candidate) => candidate.group.key === group), helpDesk: helpDesk.filter((figure) => figure.group.key === group) };
  };

  test('giving up competes as lived through, and is lost from sight had nobody given up', async () => {
    const { row } = await analysed('phone');
    // As lived through 80 of 100 are answered within a day; had nobody given up, all of them.
    expect(row?.lived.withinDay.value).toBeCloseTo(0.8, 10);
    expect(row?.hadNobodyGivenUp.withinDay.value).toBeCloseTo(1, 10);
    expect(row?.quantiles.map(({ figure }) => figure.reached)).toEqual([true, true, true, true, false, false]);
  });

  test('the restricted mean counts the unanswered up to the horizon', async () => {
    const { row } = await analysed('phone');
    const [day, week] = row?.restrictedMeans ?? [];
    const exact = (horizon: number) => 0.6 * 100 + 0.2 * 1000 + 0.2 * horizon;
    expect(day?.seconds).toBeCloseTo(exact(86_400), -1);
    expect(week?.seconds).toBeCloseTo(exact(604_800), -1);
    expect(day?.interval?.[0]).toBeLessThan(exact(86_400));
    expect(day?.interval?.[1]).toBeGreaterThan(exact(86_400));
  });

  test('Zendesk and Chatwoot drop the unanswered, and it is said how many', async () => {
    const { helpDesk } = await analysed('phone');
    const of = (name: string) => helpDesk.find((entry) => entry.figure === name);
    expect(of('zendesk-first-reply-time')?.theirs.duration?.n).toBe(80);
    expect(of('zendesk-first-reply-time')?.leftOut).toBe(20);
    const mean = of('chatwoot-first-response-time')?.theirs.duration?.seconds ?? 0;
    expect(Math.abs(mean - (60 * 100 + 20 * 1000) / 80)).toBeLessThan(0.01 * 325);
    expect(of('genesys-speed-of-answer')?.theirs.duration?.seconds).toBe(mean);
  });

  test('the service level divides by answered and abandoned only, so whoever still waits does not count', async () => {
    const { helpDesk } = await analysed('email');
    const level = helpDesk.find((entry) => entry.figure === 'genesys-service-level');
    expect(level?.theirs.rate).toMatchObject({ hits: 22, total: 22, value: 1 });
    expect(level?.ours.share?.value).toBeCloseTo(22 / 40, 10);
    expect(level?.leftOut).toBe(18);
    expect(helpDesk.some((entry) => entry.figure === 'genesys-speed-of-answer')).toBe(false);
  });

  test('every help desk figure that is shown has its sentence', async () => {
    const { helpDesk, helpDeskDefinitions } = await questions.latencyAnalysis.answer(PERIOD);
    expect(new Set(helpDesk.map((entry) => entry.figure))).toEqual(new Set(helpDeskDefinitions.map((entry) => entry.figure)));
  });

  test('a ratio keeps the limit that stays open', async () => {
    const { ratios } = await questions.latency.answer(PERIOD);
    // 22 of 40 answered: the band of the curve never comes to half from below, so the upper limit of its median is open.
    const email = ratios.find(({ group }) => group.key === 'email')?.firstResponse;
    expect(email?.value).toBeGreaterThan(20);
    expect(email?.interval?.[0]).toBeGreaterThan(1);
    expect(email?.interval?.[1]).toBeNull();
  });

  test('this period is held against the one before, and last year without data is null', async () => {
    const { change } = await questions.latency.answer(PERIOD);
    const phone = (measure: string, against: string) => change.find((entry) => entry.group.key === 'phone' && entry.measure === measure && entry.against === against);
    const median = phone('median-first-response', 'previous-period');
    expect(median?.period).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(median?.ratio?.value).toBeGreaterThan(1.9);
    expect(median?.isReal).toBe(true);
    expect(phone('answered-at-all', 'previous-period')).toMatchObject({ then: 1, isReal: true });
    expect(phone('median-first-response', 'last-year')).toMatchObject({ then: null, ratio: { value: null, interval: null }, isReal: false });
    expect((await questions.latency.answer({ ...PERIOD, split: 'topic' })).change).toEqual([]);
  });

  test('a period without data has nothing to analyse and says so', async () => {
    const { rows, summary } = await questions.latencyAnalysis.answer({ from: '2020-01-01', to: '2020-02-01' });
    for (const row of rows) expect(row).toMatchObject({ contacts: 0, lived: { median: { seconds: null }, withinDay: { value: null } }, hadNobodyGivenUp: { median: { seconds: null }, withinDay: { value: null } } });
    expect(summary).toBe('No group has enough contacts to judge.');
  });
});
