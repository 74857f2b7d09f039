import { interaction, migratedDatabase, storeInteractions, type MigratedDatabase, type SketchedInteraction } from '@channelwise/api/database/testing';
import { relinkCustomers } from './relink-customers';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.parse('2026-03-02T09:00:00Z');

interface LinkedContact {
  channel: number;
  startedAt: number;
  endedAt: number;
  firstResponseAt: number | null;
  outcome: number;
  outcomeAt: number | null;
  arrival: number;
  messages: number;
  nextStartedAt: number | null;
  resolvingChannels: number[];
  isPrivate: boolean;
  handedToPrivateAt: number | null;
  rage: boolean;
}

describe('linking interactions to contacts', () => {
  let database: MigratedDatabase;
  beforeEach(async () => {
    database = await migratedDatabase();
  });
  afterEach(() => database.drop());

  let nextId = 0;
  const message = (channel: 'twitter' | 'facebook' | 'email', hours: number, sketch: Partial<SketchedInteraction> = {}) =>
    interaction({ externalId: `m${nextId++}`, channel, kind: 'message', handle: { kind: 'crm', value: 'ada' }, occurredAt: start + hours * HOUR, topic: 'Billing', visibility: channel === 'email' ? 'private' : 'public', ...sketch });
  const call = (hours: number, sketch: Partial<SketchedInteraction> = {}) =>
    interaction({ externalId: `c${nextId++}`, channel: 'phone', kind: 'call', handle: { kind: 'crm', value: 'ada' }, occurredAt: start + hours * HOUR, endedAt: start + hours * HOUR + 600_000, topic: 'Billing', ...sketch });

  async function link(interactions: ReturnType<typeof interaction>[]): Promise<LinkedContact[]> {
    await storeInteractions(database.pool, 'test', interactions);
    const client = await database.pool.connect();
    try {
      await relinkCustomers(client, 'Europe/London');
    } finally {
      client.release();
    }
    const rows = await database.pool.query(`
      select channel, extract(epoch from started_at) * 1000 as "startedAt", extract(epoch from ended_at) * 1000 as "endedAt", extract(epoch from first_response_at) * 1000 as "firstResponseAt",
        outcome, extract(epoch from outcome_at) * 1000 as "outcomeAt", arrival, messages, extract(epoch from next_started_at) * 1000 as "nextStartedAt",
        resolving_channels as "resolvingChannels", is_private as "isPrivate", extract(epoch from handed_to_private_at) * 1000 as "handedToPrivateAt", rage
      from contact order by started_at, contact_key`);
    const number = (value: string | null) => (value === null ? null : Number(value));
    return rows.rows.map((row) => ({
      ...row,
      startedAt: Number(row.startedAt),
      endedAt: Number(row.endedAt),
      firstResponseAt: number(row.firstResponseAt),
      outcomeAt: number(row.outcomeAt),
      nextStartedAt: number(row.nextStartedAt),
      handedToPrivateAt: number(row.handedToPrivateAt),
    }));
  }

  test('a tweet and the direct message it leads to are one contact, handed to private', async () => {
    const contacts = await link([
      message('twitter', 0),
      message('twitter', 1, { direction: 'outbound' }),
      message('twitter', 2, { visibility: 'private', conversationId: 'dm' }),
      message('twitter', 3, { visibility: 'private', conversationId: 'dm', direction: 'outbound' }),
    ]);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ messages: 4, outcome: 1, isPrivate: false, firstResponseAt: start + HOUR, handedToPrivateAt: start + 2 * HOUR, endedAt: start + 3 * HOUR });
  });

  test('an inbound message after an answer and more than 72 h of quiet opens a new contact; without an answer it is a reminder', async () => {
    const contacts = await link([
      message('twitter', 0),
      message('twitter', 80),
      message('twitter', 81, { direction: 'outbound' }),
      message('twitter', 81 + 72),
      message('twitter', 81 + 72 + 1, { direction: 'outbound' }),
      message('twitter', 81 + 72 + 1 + 72.01),
      message('twitter', 500),
    ]);
    expect(contacts.map((contact) => [(contact.startedAt - start) / HOUR, contact.messages])).toEqual([
      [0, 5],
      [226.01, 2],
    ]);
    expect(contacts[1]?.outcome).toBe(4);
  });

  test('an automatic reply is no response, and does not break the quiet', async () => {
    const contacts = await link([message('email', 0), message('email', 0.01, { direction: 'outbound', automatic: true }), message('email', 5, { direction: 'outbound' })]);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ firstResponseAt: start + 5 * HOUR, messages: 2 });
  });

  test('turning to another channel about the same issue before any reply is giving up, also when a reply comes later', async () => {
    const contacts = await link([message('twitter', 0), call(2, { answeredAt: start + 2 * HOUR + 60_000 }), message('twitter', 6, { direction: 'outbound' })]);
    expect(contacts.map((contact) => [contact.channel, contact.outcome, contact.arrival])).toEqual([
      [3, 2, 0],
      [1, 1, 1],
    ]);
    expect(contacts[0]?.outcomeAt).toBe(start + 2 * HOUR);
  });

  test('a call that the customer abandons gave up at the hang-up, and the e-mail after it is forced', async () => {
    const contacts = await link([call(0, { abandoned: true, endedAt: start + 300_000 }), message('email', 1), message('email', 30, { direction: 'outbound' })]);
    expect(contacts[0]).toMatchObject({ outcome: 2, outcomeAt: start + 300_000 });
    expect(contacts[1]).toMatchObject({ outcome: 1, arrival: 1 });
    expect(contacts[0]?.resolvingChannels).toEqual([2, 2, 2, 2]);
  });

  test('an episode is resolved where its last response came from, window by window', async () => {
    const contacts = await link([
      call(0, { answeredAt: start + 60_000 }),
      message('email', 3 * 24),
      message('email', 3 * 24 + 1, { direction: 'outbound' }),
    ]);
    // Three days apart: two episodes at one day, one episode from seven days on.
    expect(contacts.map((contact) => contact.resolvingChannels)).toEqual([
      [1, 2, 2, 2],
      [2, null, null, null],
    ]);
    expect(contacts[1]?.arrival).toBe(2);
  });

  test('venting stands alone: it is no repeat of the contact before it', async () => {
    const contacts = await link([call(0, { answeredAt: start + 60_000 }), message('twitter', 5, { rage: true })]);
    expect(contacts.map((contact) => [contact.rage, contact.nextStartedAt, contact.arrival])).toEqual([
      [false, null, 0],
      [true, null, 0],
    ]);
  });

  test('a closing day without a clock time ends the contact when that day ends in the workspace zone', async () => {
    const contacts = await link([interaction({ externalId: 'k', channel: 'email', kind: 'case', handle: { kind: 'crm', value: 'ada' }, occurredAt: Date.parse('2026-07-01T10:00:00Z'), closedOn: '2026-07-03', answeredUntimed: true })]);
    expect(contacts[0]).toMatchObject({ outcome: 1, outcomeAt: null, endedAt: Date.parse('2026-07-03T23:00:00Z') });
  });

  test('records that arrive late and out of order link like records in order', async () => {
    const story = [
      call(0, { abandoned: true }),
      message('twitter', 1),
      message('twitter', 2, { direction: 'outbound' }),
      message('email', 30),
      message('email', 50, { direction: 'outbound' }),
      call(24 * 20, { answeredAt: start + 20 * DAY + 1000 }),
    ];
    const inOrder = await link(story);
    await database.pool.query('truncate contact, interaction, handle');
    await database.pool.query('delete from touched_customer');
    const [first, second, third, fourth, fifth, sixth] = story as [typeof story[0], typeof story[0], typeof story[0], typeof story[0], typeof story[0], typeof story[0]];
    await link([sixth, third, fifth]);
    await link([second, first]);
    const late = await link([fourth]);
    expect(late).toEqual(inOrder);
  });
});
