import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import type { SimulatedChannel } from './simulated-truth';
import { type DefinedContact, linkByDefinition } from './testing/link-by-definition';
import { linesOf, readFacebook, readMbox, readQueueLog, readTwitter } from './testing/read-found';
import { type TemporaryRun, temporaryRun } from './testing/temporary-run';

const CHANNELS: readonly SimulatedChannel[] = ['phone', 'email', 'twitter', 'facebook'];
const DAY_SECONDS = 86_400;

describe.each([
  { profile: 'demo', seed: 11, interactions: 10_000, months: 18 },
  { profile: 'confounded', seed: 5, interactions: 4_000, months: 4 },
] as const)('the realised truth of $profile is what the definitions find in the files', (options) => {
  let run: TemporaryRun;
  let contacts: DefinedContact[];
  const segments = new Map<string, { ageBand: string; tier: string }>();
  let to: number;

  beforeAll(async () => {
    run = await temporaryRun(options);
    to = Date.parse(run.truth.to) / 1000;
    const interactions = [
      ...readQueueLog(await run.text('phone.queue_log')),
      ...readMbox(await run.text('email.mbox')),
      ...readTwitter(await run.text('twitter.jsonl')),
      ...readFacebook(await run.text('facebook.jsonl')),
    ];
    expect(interactions).toHaveLength(run.truth.counts.interactions);
    const customers = new Map<string, string>();
    for (const line of linesOf(await run.text('customers.csv')).slice(1)) {
      const [id = '', phone, email, twitter, facebook, ageBand = '', tier = ''] = line.split(',');
      [phone, email, twitter, facebook].forEach((handle, index) => {
        if (handle) customers.set(`${CHANNELS[index]} ${handle}`, id);
      });
      segments.set(id, { ageBand, tier });
    }
    const rage = new Set(linesOf(await run.text('truth-rage.csv')).slice(1).map((line) => line.slice(line.indexOf(',') + 1)));
    contacts = linkByDefinition(interactions, (channel, handle) => customers.get(`${channel} ${handle}`) ?? `${channel} ${handle}`, rage);
  });

  afterAll(() => run.remove());

  const isFirst = (contact: DefinedContact, days: number): boolean => !contact.isRage && !(contact.before && contact.startsAt - contact.before.endsAt <= days * DAY_SECONDS);

  it('finds as many contacts on each channel', () => {
    for (const channel of CHANNELS) expect(contacts.filter((contact) => contact.channel === channel)).toHaveLength(run.truth.counts.byChannel[channel].contacts);
  });

  it.each(WINDOWS_DAYS)('first-time resolution within %i days', (days) => {
    for (const channel of CHANNELS) {
      const mature = contacts.filter((contact) => contact.channel === channel && isFirst(contact, days) && contact.endsAt <= to - days * DAY_SECONDS);
      const hits = mature.filter((contact) => contact.respondsAt !== null && !(contact.after && contact.after.startsAt - contact.endsAt <= days * DAY_SECONDS));
      expect({ channel, hits: hits.length, total: mature.length }).toEqual({ channel, ...run.truth.firstTimeResolution.realisedByWindow[days][channel] });
    }
    expect(run.truth.firstTimeResolution.realisedByWindow[7].phone).toEqual(run.truth.firstTimeResolution.byChannel.phone.realised);
  });

  it('outcomes and the median time to first response, rage left out', () => {
    for (const channel of CHANNELS) {
      const ofChannel = contacts.filter((contact) => contact.channel === channel && !contact.isRage);
      const count = (outcome: string): number => ofChannel.filter((contact) => outcomeOf(contact) === outcome).length;
      const { realised } = run.truth.firstResponse.byChannel[channel];
      expect({ channel, answered: count('answered'), gaveUp: count('gave-up'), closed: count('closed'), waiting: count('waiting') }).toEqual({
        channel, answered: realised.answered, gaveUp: realised.gaveUp, closed: realised.closedWithoutReply, waiting: realised.waiting,
      });
      const times = ofChannel.map((contact) => (contact.respondsAt === null ? Number.POSITIVE_INFINITY : contact.respondsAt - contact.startsAt)).sort((a, b) => a - b);
      const median = times[Math.ceil(times.length / 2) - 1] ?? Number.NaN;
      if (realised.medianSeconds === null) expect(median).toBe(Number.POSITIVE_INFINITY);
      else expect(Math.abs(realised.medianSeconds / median - 1)).toBeLessThan(0.001);
    }
  });

  it('first choices by age band and tier, abandoned calls among them', () => {
    for (const [scheme, realised] of Object.entries({ ageBand: run.truth.firstChoice.ageBand, tier: run.truth.firstChoice.tier })) {
      for (const { segment, realised: counts } of realised) {
        const found = contacts.filter((contact) => isFirst(contact, 7) && segments.get(contact.customer)?.[scheme === 'tier' ? 'tier' : 'ageBand'] === segment);
        for (const channel of CHANNELS) expect(found.filter((contact) => contact.channel === channel)).toHaveLength(counts[channel]);
      }
    }
    expect(contacts.some((contact) => contact.call?.abandoned && isFirst(contact, 7))).toBe(true);
  });

  it('no contact begins before the period or is seen after it', () => {
    const from = Date.parse(run.truth.from) / 1000;
    expect(contacts.every((contact) => contact.startsAt >= from && contact.endsAt < to)).toBe(true);
  });
});

function outcomeOf(contact: DefinedContact): string {
  if (contact.respondsAt !== null) return 'answered';
  if (contact.call) return contact.call.abandoned ? 'gave-up' : 'closed';
  let after = contact.after;
  while (after && after.channel === contact.channel) after = after.after;
  return after ? 'gave-up' : 'waiting';
}
