import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { bytesOf, fixture, interactionsOf, problemsOf, readAll, recordsOf, refusalOf } from '../testing/read-all';
import { decodeWords, readHeader } from './mail-header';
import { mailText } from './mail-text';
import { mboxAdapter } from './mbox-adapter';

const options = { mbox: { companyAddresses: ['support@company.example', '@company.example'] } };
const readFixture = (path: string) => readAll(mboxAdapter, fixture(join(__dirname, 'fixtures', path)), { options });
const mailbox = (...messages: string[]) => messages.map((message) => `From x@y.example Sun Mar  1 10:00:00 2026\n${message}\n\n`).join('');

describe('a mailbox', () => {
  test('a customer\'s letter is inbound, its text without signature and its topic from its words', async () => {
    const [letter] = interactionsOf(await readFixture('ok/support.mbox'));
    expect(letter).toEqual({
      externalId: '<1@customer.example>',
      channel: 'email',
      kind: 'message',
      direction: 'inbound',
      handle: { kind: 'email', value: 'jo@customer.example' },
      occurredAt: Date.parse('2026-03-01T10:00:00Z'),
      queuedAt: null,
      answeredAt: null,
      answeredUntimed: false,
      endedAt: null,
      closedOn: null,
      abandoned: false,
      resolved: null,
      conversationId: '<1@customer.example>',
      caseId: null,
      topic: 'Billing',
      visibility: 'private',
      automatic: false,
      rage: false,
      text: 'You charged me twice, that is £20 too much. \nFrom my side this is urgent. Can you correct the bill?',
    });
  });

  test('an automatic reply is marked, the reply of a person is not; both are in the letter\'s thread and under the customer\'s handle', async () => {
    const [, automatic, reply] = interactionsOf(await readFixture('ok/support.mbox'));
    const shared = { direction: 'outbound', handle: { kind: 'email', value: 'jo@customer.example' }, conversationId: '<1@customer.example>', topic: null };
    expect(automatic).toMatchObject({ ...shared, automatic: true });
    expect(reply).toMatchObject({ ...shared, automatic: false, occurredAt: Date.parse('2026-03-01T15:30:00Z'), text: 'We have refunded £20.' });
  });

  test('a web form sent from an own address is a letter of the customer in Reply-To', async () => {
    const form = interactionsOf(await readFixture('ok/support.mbox'))[3];
    expect(form).toMatchObject({ direction: 'inbound', handle: { value: 'kim@customer.example' }, occurredAt: Date.parse('2026-03-02T08:00:00Z'), topic: 'Delivery', text: 'Where is my parcel?' });
    expect(form?.externalId).toMatch(/^mail:[0-9a-f]{40}$/);
  });

  test('a message between own addresses is left out and counted', async () => {
    const items = await readFixture('ok/support.mbox');
    expect(problemsOf(items)).toEqual(['line 76: left out']);
    expect(recordsOf(items)).toBe(5);
  });

  test('broken messages are refused with their reason; a truncated last one is read as far as it goes', async () => {
    const items = await readFixture('not-ok/broken.mbox');
    expect(problemsOf(items)).toEqual(['line 1: invalid-date in Date', 'line 9: unknown-record', 'line 13: date-in-future in occurredAt']);
    expect(interactionsOf(items)).toMatchObject([
      { externalId: '<3@customer.example>', handle: { kind: 'anonymous' }, occurredAt: Date.parse('2026-03-01T10:00:00Z'), text: 'Cut off in the middle of' },
    ]);
  });

  test('an attachment of 10 MB does not stop its letter from being read', async () => {
    const letter = 'From: jo@customer.example\nDate: Sun, 1 Mar 2026 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: image/png\n\n';
    const items = await readAll(mboxAdapter, bytesOf(mailbox(letter + 'x'.repeat(10_000_000), letter.replace('hello', 'bye')), 50_000), { options });
    expect(interactionsOf(items).map((message) => message.text)).toEqual(['hello', 'bye']);
  });

  test('a header that does not end is refused', async () => {
    const items = await readAll(mboxAdapter, mailbox('From: jo@customer.example\n' + 'X: y\n'.repeat(300_000), 'From: jo@customer.example\n\nhello'), { options });
    expect(problemsOf(items)).toEqual(['line 1: record-too-long']);
    expect(interactionsOf(items)).toHaveLength(1);
  });

  test.each([
    ['Auto-Submitted: auto-generated', true],
    ['Auto-Submitted: no', false],
    ['Precedence: bulk', true],
    ['X-Auto-Response-Suppress: All', true],
    ['Return-Path: <>', true],
    ['Return-Path: <jo@customer.example>', false],
    ['Subject: Out of office: Re: your order', true],
  ])('%s: automatic is %s', async (line, automatic) => {
    const items = await readAll(mboxAdapter, mailbox(`From: jo@customer.example\n${line}\n\nhello`), { options });
    expect(interactionsOf(items)).toMatchObject([{ automatic }]);
  });

  test('a prose line that begins with "From " does not begin a message', async () => {
    const items = await readAll(mboxAdapter, mailbox('From: jo@customer.example\n\nhello\n\nFrom now on I want paper bills'), { options });
    expect(interactionsOf(items)).toMatchObject([{ text: 'hello\n\nFrom now on I want paper bills' }]);
  });

  test.each([
    ['an empty file', 'empty-file', ''],
    ['a CSV', 'not-this-format', 'id,channel\n1,phone\n'],
    ['an archive', 'binary-file', 'PK\u0003\u0004'],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(readAll(mboxAdapter, content, { options }))).code).toBe(code);
  });

  test('without the company\'s addresses nothing is guessed', async () => {
    expect((await refusalOf(readAll(mboxAdapter, mailbox('From: a@b.example')))).code).toBe('invalid-mapping');
  });
});

describe('against mailparser', () => {
  const messages = readFileSync(join(__dirname, 'fixtures/ok/support.mbox'), 'latin1').split(/^From .*\d\d:\d\d:\d\d.*\n/m).slice(1);

  test.each(messages.map((message) => [/^Subject: (.*)$/m.exec(message)?.[1] ?? '', message]))('subject and text of "%s" are the same', async (_subject, message) => {
    const theirs = await simpleParser(Buffer.from(message.replaceAll('\n>From', '\nFrom'), 'latin1'));
    const [head = '', ...body] = message.replaceAll('\n>From', '\nFrom').split('\n\n');
    const header = readHeader(head.split('\n'));
    expect(decodeWords(header.get('subject') ?? '')).toBe(theirs.subject);
    const normal = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    // Mailparser keeps quoted letters of HTML, which we leave out on purpose.
    expect(normal(mailText(header, body.join('\n\n')))).toBe(normal(theirs.text).replace(/ (> )?refund$/, ''));
  });
});
