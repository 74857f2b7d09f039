import { join } from 'node:path';
import { fixture, interactionsOf, problemsOf, readAll, recordsOf, refusalOf } from '../testing/read-all';
import { queueLogAdapter } from './queue-log-adapter';

const options = { 'asterisk-queue-log': { defaultCountry: 'GB' } };
const readFixture = (path: string) => readAll(queueLogAdapter, fixture(join(__dirname, 'fixtures', path)), { options });
const at = (seconds: number) => seconds * 1000;

describe('a queue log', () => {
  test('a call has its milestones: system, queue, agent, hang-up', async () => {
    const calls = interactionsOf(await readFixture('ok/queue_log'));
    expect(calls.find((call) => call.externalId === '1772359201.1')).toEqual({
      externalId: '1772359201.1',
      channel: 'phone',
      kind: 'call',
      direction: 'inbound',
      handle: { kind: 'phone', value: '+447700900123' },
      occurredAt: at(1772359201),
      queuedAt: at(1772359231),
      answeredAt: at(1772359251),
      answeredUntimed: false,
      endedAt: at(1772359371),
      closedOn: null,
      abandoned: false,
      resolved: null,
      conversationId: null,
      caseId: null,
      topic: 'Billing',
      visibility: 'private',
      automatic: false,
      rage: false,
      text: null,
    });
  });

  test('a caller who hangs up in the queue has abandoned the call; a national number becomes E.164', async () => {
    const calls = interactionsOf(await readFixture('ok/queue_log'));
    expect(calls.find((call) => call.externalId === '1772359260.3')).toMatchObject({
      handle: { kind: 'phone', value: '+447700900456' },
      occurredAt: at(1772359260),
      answeredAt: null,
      endedAt: at(1772359320),
      abandoned: true,
      topic: 'Technical fault',
    });
  });

  test('a call that overflows to another queue is one call, waiting since the first queue', async () => {
    const calls = interactionsOf(await readFixture('ok/queue_log')).filter((call) => call.externalId === '1772359270.4');
    expect(calls).toMatchObject([{ handle: { kind: 'anonymous' }, queuedAt: at(1772359270), answeredAt: at(1772359401), endedAt: at(1772359461), topic: 'Billing' }]);
  });

  test('a call that the queue lets go of has ended unanswered, but was not abandoned', async () => {
    const calls = interactionsOf(await readFixture('ok/queue_log'));
    expect(calls.find((call) => call.externalId === '1772360000.6')).toMatchObject({ answeredAt: null, endedAt: at(1772360030), abandoned: false });
  });

  test('a call still open at the end of the file is handed on unfinished', async () => {
    const calls = interactionsOf(await readFixture('ok/queue_log'));
    expect(calls.find((call) => call.externalId === '1772361000.7')).toMatchObject({ answeredAt: null, endedAt: null, abandoned: false });
  });

  test('every line is accounted for: as part of a call, or left out as an event of agents', async () => {
    const items = await readFixture('ok/queue_log');
    expect(recordsOf(items)).toBe(18);
    expect(problemsOf(items)).toEqual(['line 1: left out', 'line 9: left out']);
  });

  test('where the log begins in the middle of a call, the durations of its last line supply what is missing', async () => {
    const calls = interactionsOf(await readFixture('not-ok/queue_log'));
    expect(calls.find((call) => call.externalId === '1772359000.1')).toMatchObject({
      occurredAt: at(1772359060),
      queuedAt: at(1772359060),
      answeredAt: at(1772359080),
      endedAt: at(1772359200),
    });
    expect(calls.find((call) => call.externalId === '1772359000.5')).toMatchObject({ queuedAt: at(1772359225), endedAt: at(1772359240), abandoned: true });
  });

  test('broken lines are refused with their reason, and a truncated last line is still read', async () => {
    const items = await readFixture('not-ok/queue_log');
    expect(problemsOf(items)).toEqual([
      'line 2: invalid-date in epoch',
      'line 3: wrong-field-count',
      'line 4: unknown-record in event',
      'line 5: left out',
      'line 6: date-in-future in epoch',
    ]);
    expect(interactionsOf(items).at(-1)).toMatchObject({ externalId: '1772359000.6', endedAt: null });
    expect(recordsOf(items)).toBe(8);
  });

  test('a call that nothing is heard of for 24 hours is handed on before the end of the file', async () => {
    const log = '1772359200|a|billing|NONE|ENTERQUEUE||+447700900123|1\n1772445601|b|billing|NONE|ENTERQUEUE||+447700900123|1\n1772445602|a|billing|Agent/8|CONNECT|20|x|4\n';
    const calls = interactionsOf(await readAll(queueLogAdapter, log, { options }));
    expect(calls.map((call) => [call.externalId, call.endedAt])).toEqual([['a', null], ['b', null], ['a', null]]);
  });

  test.each([
    ['an empty file', 'empty-file', ''],
    ['a CSV', 'not-this-format', 'id,channel\n1,phone\n'],
    ['a picture', 'binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(readAll(queueLogAdapter, content))).code).toBe(code);
  });

  test('a line of 10 MB is one refused record', async () => {
    const items = await readAll(queueLogAdapter, `1772359200|a|billing|NONE|ENTERQUEUE||+447700900123|1\n1772359200|${'x'.repeat(10_000_000)}\n1772359260|a|billing|NONE|ABANDON|1|1|60\n`);
    expect(problemsOf(items)).toEqual(['line 2: record-too-long']);
    expect(interactionsOf(items)).toHaveLength(1);
  });
});
