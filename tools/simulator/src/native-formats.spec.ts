import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { topicsIn } from './testing/found-interaction';
import { linesOf, readFacebook, readMails, readQueueLog, readTwitter } from './testing/read-found';
import { type TemporaryRun, temporaryRun } from './testing/temporary-run';

describe('native formats', () => {
  let run: TemporaryRun;

  beforeAll(async () => {
    run = await temporaryRun({ profile: 'small', seed: 21, interactions: 3_000 });
  });

  afterAll(() => run.remove());

  describe('phone.queue_log', () => {
    it('lines are in order of time and have the fields of Asterisk', async () => {
      const lines = linesOf(await run.text('phone.queue_log'));
      let before = 0;
      for (const line of lines) {
        const fields = line.split('|');
        expect(fields.length).toBeGreaterThanOrEqual(6);
        expect(Number(fields[0])).toBeGreaterThanOrEqual(before);
        before = Number(fields[0]);
      }
    });

    it('each call starts in the IVR, enters a queue and leaves it once', async () => {
      const events = new Map<string, string[]>();
      for (const line of linesOf(await run.text('phone.queue_log'))) {
        const [, id = '', , , event = ''] = line.split('|');
        events.set(id, [...(events.get(id) ?? []), event]);
      }
      expect(events.size).toBe(run.truth.counts.byChannel.phone.interactions);
      for (const course of events.values()) {
        expect(course.join(' ')).toMatch(/^IVRSTART ENTERQUEUE( RINGNOANSWER)? (ABANDON|EXITWITHTIMEOUT|CONNECT COMPLETE(CALLER|AGENT))$/);
      }
    });

    it('says the same waiting time in its fields and in its clock', async () => {
      const queued = new Map<string, number>();
      for (const line of linesOf(await run.text('phone.queue_log'))) {
        const [epoch, id = '', , , event, data1, , data3] = line.split('|');
        if (event === 'ENTERQUEUE') queued.set(id, Number(epoch));
        if (event === 'CONNECT') expect(Number(data1)).toBe(Number(epoch) - (queued.get(id) ?? 0));
        if (event === 'ABANDON') expect(Number(data3)).toBe(Number(epoch) - (queued.get(id) ?? 0));
      }
    });

    it('caller ids are valid British mobile numbers in E.164', async () => {
      const numbers = new Set(readQueueLog(await run.text('phone.queue_log')).map((call) => call.handle));
      for (const number of numbers) expect({ number, valid: /^\+447\d{9}$/.test(number) && isValidPhoneNumber(number) }).toEqual({ number, valid: true });
    });
  });

  describe('email.mbox', () => {
    it('every message has the headers that threads and directions are told by', async () => {
      const mails = readMails(await run.text('email.mbox'));
      expect(mails).toHaveLength(run.truth.counts.byChannel.email.interactions);
      const ids = new Set(mails.map((mail) => mail.headers.get('Message-ID')));
      expect(ids.size).toBe(mails.length);
      for (const { headers, body } of mails) {
        for (const name of ['Message-ID', 'Date', 'From', 'To', 'Subject']) expect(headers.get(name)).toMatch(/\S/);
        expect(`${headers.get('From')} ${headers.get('To')}`).toContain('support@channelwise-demo.example');
        for (const id of (headers.get('References') ?? '').split(' ')) if (id !== '') expect(ids.has(id)).toBe(true);
        expect(/^From /m.test(body)).toBe(false);
      }
    });

    it('automatic replies come within seconds and are marked', async () => {
      const mails = readMails(await run.text('email.mbox'));
      const sent = new Map(mails.map((mail) => [mail.headers.get('Message-ID'), Date.parse(mail.headers.get('Date') ?? '')]));
      const automatic = mails.filter((mail) => mail.headers.get('Auto-Submitted') === 'auto-replied');
      expect(automatic).toHaveLength(run.truth.counts.automaticReplies);
      expect(automatic.length).toBeGreaterThan(100);
      for (const { headers } of automatic) {
        const delay = Date.parse(headers.get('Date') ?? '') - (sent.get(headers.get('In-Reply-To')) ?? 0);
        expect(delay).toBeGreaterThan(0);
        expect(delay).toBeLessThanOrEqual(20_000);
      }
    });

    it('dates carry the offset that holds in London', async () => {
      for (const { headers } of readMails(await run.text('email.mbox'))) {
        const date = headers.get('Date') ?? '';
        const expected = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(Date.parse(date));
        expect(date).toContain(` ${expected} `);
      }
    });
  });

  it('every line of the JSONL files is one object, ids are unique', async () => {
    const twitter = readTwitter(await run.text('twitter.jsonl'));
    const facebook = readFacebook(await run.text('facebook.jsonl'));
    expect(twitter).toHaveLength(run.truth.counts.byChannel.twitter.interactions);
    expect(facebook).toHaveLength(run.truth.counts.byChannel.facebook.interactions);
    for (const found of [twitter, facebook]) {
      expect(new Set(found.map((each) => each.id)).size).toBe(found.length);
      expect(found.every((each) => each.handle !== '')).toBe(true);
      expect(found.some((each) => each.isPublic) && found.some((each) => !each.isPublic)).toBe(true);
    }
  });

  it('a page of tweets names its users', async () => {
    for (const line of linesOf(await run.text('twitter.jsonl'))) {
      const page = JSON.parse(line) as { data: { author_id?: string; sender_id?: string; participant_ids?: string[] }[]; includes: { users: { id: string }[] } };
      const users = new Set(page.includes.users.map((user) => user.id));
      for (const item of page.data) expect(item.author_id === undefined ? item.participant_ids?.some((id) => users.has(id)) : users.has(item.author_id)).toBe(true);
    }
  });

  it('the customer list has unique handles at reserved names and a segment in each scheme', async () => {
    const [header, ...rows] = linesOf(await run.text('customers.csv'));
    expect(header).toBe('customer_id,phone,email,twitter_id,facebook_id,segment:Age band,segment:Tier');
    expect(rows).toHaveLength(run.truth.counts.listedCustomers);
    const seen = new Set<string>();
    for (const row of rows) {
      const [id = '', phone = '', email = '', twitter = '', facebook = '', ageBand = '', tier = ''] = row.split(',');
      expect([phone, email, twitter, facebook].some((handle) => handle !== '')).toBe(true);
      expect(email === '' || email.endsWith('.example')).toBe(true);
      expect(['18-24', '25-34', '35-49', '50-64', '65+']).toContain(ageBand);
      expect(['Basic', 'Plus', 'Premium']).toContain(tier);
      for (const handle of [id, phone, email, `t${twitter}`, `f${facebook}`].filter((value) => value.length > 1)) {
        expect(seen.has(handle)).toBe(false);
        seen.add(handle);
      }
    }
  });

  it('a few customers are on no list', async () => {
    const listed = new Set(linesOf(await run.text('customers.csv')).map((row) => row.split(',')[1]));
    const callers = new Set(readQueueLog(await run.text('phone.queue_log')).map((call) => call.handle));
    const unlisted = [...callers].filter((caller) => !listed.has(caller)).length / callers.size;
    expect(unlisted).toBeGreaterThan(0.01);
    expect(unlisted).toBeLessThan(0.06);
  });

  it('company texts and venting carry no topic that would be taken for the customer’s', async () => {
    const rage = new Set(linesOf(await run.text('truth-rage.csv')).map((line) => line.split(',')[1]));
    const found = [...readTwitter(await run.text('twitter.jsonl')), ...readFacebook(await run.text('facebook.jsonl'))];
    expect(found.filter((each) => rage.has(each.id)).length).toBe(run.truth.rage.contacts.twitter + run.truth.rage.contacts.facebook);
    for (const each of found) if (!each.inbound || rage.has(each.id)) expect({ text: each.text, topics: topicsIn(each.text) }).toEqual({ text: each.text, topics: [] });
  });
});
