import { interaction, migratedDatabase, storeCustomers, storeInteractions, type MigratedDatabase } from '@channelwise/api/database/testing';
import { bringUpToDate } from '@channelwise/api/tallies';
import { questionsOver } from '../../questions-over';

const MONTH = 30 * 86_400_000;
const START = Date.parse('2025-06-02T09:00:00Z');

let serial = 0;
const call = (who: string, at: number, topic: string) =>
  interaction({ externalId: `c${++serial}`, channel: 'phone', kind: 'call', handle: { kind: 'crm', value: who }, occurredAt: at, topic, answeredAt: at + 60_000, endedAt: at + 120_000 });
const mail = (who: string, at: number, topic: string) => interaction({ externalId: `m${++serial}`, channel: 'email', kind: 'message', handle: { kind: 'crm', value: who }, occurredAt: at, topic, conversationId: `m${serial}` });

describe('the preference of one customer', () => {
  let database: MigratedDatabase;
  let customers: ReturnType<typeof questionsOver>['customers'];

  beforeAll(async () => {
    database = await migratedDatabase('UTC');
    // In the Gold segment everybody keeps to one channel: half of them to the phone, half to e-mail.
    const loyal = Array.from({ length: 60 }, (_, index) => [0, 2, 4, 6].map((month) => (index % 2 === 0 ? call : mail)(`g${index}`, START + month * MONTH + index * 60_000, `topic ${month}`))).flat();
    const turned = [call('turned', START, 'a'), call('turned', START + MONTH, 'b'), mail('turned', START + 10 * MONTH, 'c'), mail('turned', START + 11 * MONTH, 'd')];
    const client = await database.pool.connect();
    await client.query('begin');
    await storeInteractions(client, 'test', [...loyal, ...turned]);
    await storeCustomers(client, [
      ...Array.from({ length: 60 }, (_, index) => ({ customerId: `g${index}`, handles: [], segments: { Tier: 'Gold' } })),
      { customerId: 'turned', handles: [{ kind: 'email' as const, value: 'turned@example.org' }, { kind: 'phone' as const, value: '+447700900213' }], segments: { Tier: 'Gold' } },
      { customerId: 'silent', handles: [{ kind: 'email' as const, value: 'silent@example.org' }], segments: { Tier: 'Gold' } },
    ]);
    await bringUpToDate(client);
    await client.query('commit');
    client.release();
    customers = questionsOver(database.pool).customers;
  }, 60_000);
  afterAll(() => database.drop());

  async function found(handle: string) {
    const { matches } = await customers.search(handle);
    expect(matches).toHaveLength(1);
    return matches[0]?.customerId ?? '';
  }

  test('a customer is found by any exact handle, and by no part of one', async () => {
    const byMail = await found('Turned@Example.org');
    expect(await found('+44 7700 900213')).toBe(byMail);
    expect(await found('turned')).toBe(byMail);
    expect((await customers.search('turned@example')).matches).toEqual([]);
    expect((await customers.search(' ')).matches).toEqual([]);
  });

  test('where all keep to one channel, a few choices of their own outweigh the segment', async () => {
    const { preferred, ownWeight, priorStrength, shares, segment } = await customers.preference(await found('g0'));
    expect(segment).toEqual({ scheme: 'Tier', label: 'Gold' });
    expect(preferred?.key).toBe('phone');
    expect(priorStrength).toBeLessThan(0.5);
    expect(ownWeight).toBeGreaterThan(0.5);
    expect(shares.reduce((sum, { probability }) => sum + (probability ?? 0), 0)).toBeCloseTo(1, 10);
  });

  test('recent choices weigh more than old ones', async () => {
    const { preferred, firstChoices, weightedFirstChoices, shares } = await customers.preference(await found('turned'));
    expect(firstChoices).toBe(4);
    expect(weightedFirstChoices).toBeLessThan(4);
    expect(preferred?.key).toBe('email');
    expect(shares.map((share) => share.firstChoices)).toEqual([2, 2, 0, 0]);
  });

  test('without a contact no preference is known, not the one of the segment', async () => {
    const answer = await customers.preference(await found('silent@example.org'));
    expect(answer).toMatchObject({ preferred: null, ownWeight: null, firstChoices: 0 });
    expect(answer.shares.every(({ probability }) => probability === null)).toBe(true);
    expect(answer.summary).toContain('No preference known');
  });

  test.each(['1', 'abc', '99999999999999999999'])('an address that names nobody is told so: %s', async (id) => {
    await expect(customers.preference(id)).rejects.toMatchObject({ code: 'unknown-customer', problemStatus: 404 });
  });
});
