import type { SimulatedTruth } from './simulated-truth';
import { type TemporaryRun, temporaryRun } from './testing/temporary-run';
import { PUBLISHED_PHONE } from './world/demo-phone';

const CHANNELS = ['phone', 'email', 'twitter', 'facebook'] as const;

/** Distance in standard errors of a realised share from the planted probability. */
function standardErrors(hits: number, total: number, probability: number): number {
  return (hits / total - probability) / Math.sqrt((probability * (1 - probability)) / total);
}

describe('planted truth', () => {
  let demo: TemporaryRun;
  let confounded: TemporaryRun;

  beforeAll(async () => {
    demo = await temporaryRun({ seed: 31, interactions: 40_000 });
    confounded = await temporaryRun({ seed: 32, interactions: 40_000, profile: 'confounded' });
  });

  afterAll(() => Promise.all([demo.remove(), confounded.remove()]));

  const truths = (): SimulatedTruth[] => [demo.truth, confounded.truth];

  it('realised first-time resolution lies within four standard errors of what is expected', () => {
    for (const truth of truths()) {
      for (const channel of CHANNELS) {
        const { expected, planted, realised } = truth.firstTimeResolution.byChannel[channel];
        expect(Math.abs(standardErrors(realised.hits, realised.total, expected ?? Number.NaN))).toBeLessThan(4);
        expect(Math.abs((expected ?? Number.NaN) - planted)).toBeLessThan(0.015);
      }
    }
  });

  it('expected over all cells adds up to expected of the channel, listed customers only', () => {
    const { cells, byChannel } = demo.truth.firstTimeResolution;
    const phone = cells.filter((cell) => cell.channel === 'phone');
    const total = phone.reduce((sum, cell) => sum + cell.realised.total, 0);
    const expected = phone.reduce((sum, cell) => sum + (cell.expected ?? 0) * cell.realised.total, 0) / total;
    expect(total).toBeLessThan(byChannel.phone.realised.total);
    expect(total).toBeGreaterThan(byChannel.phone.realised.total * 0.94);
    expect(expected).toBeCloseTo(byChannel.phone.expected ?? Number.NaN, 2);
  });

  it('realised first choices lie within four standard errors of the planted preference', () => {
    for (const truth of truths()) {
      for (const segment of [...truth.firstChoice.ageBand, ...truth.firstChoice.tier]) {
        for (const channel of CHANNELS) {
          expect(Math.abs(standardErrors(segment.realised[channel], segment.total, segment.expected?.[channel] ?? Number.NaN))).toBeLessThan(4);
        }
      }
      for (const band of truth.firstChoice.ageBand) for (const channel of CHANNELS) expect(band.expected?.[channel]).toBeCloseTo(band.planted[channel], 12);
    }
  });

  it('one half of the contacts is answered within the true median, to within four standard errors', () => {
    for (const truth of truths()) {
      for (const channel of CHANNELS) {
        const { medianSeconds, realised } = truth.firstResponse.byChannel[channel];
        const { hits, total } = realised.answeredWithinMedian ?? { hits: Number.NaN, total: 1 };
        expect(Math.abs(standardErrors(hits, total, 0.5))).toBeLessThan(4);
        expect((realised.medianSeconds ?? Number.NaN) / (medianSeconds ?? Number.NaN)).toBeCloseTo(1, channel === 'twitter' ? 0 : 1);
      }
    }
  });

  it('fewer than half of the public comments are ever answered: their median is not reached', () => {
    const group = demo.truth.firstResponse.byVisibility.find((each) => each.channel === 'facebook' && each.visibility === 'public');
    expect(group?.response.contacts).toBeGreaterThan(1000);
    expect(group?.response.medianSeconds).toBeNull();
    expect(group?.response.realised.medianSeconds).toBeNull();
  });

  it('the curve of answers never falls and ends below the probability of being answered', () => {
    for (const channel of CHANNELS) {
      const { answeredWithin } = demo.truth.firstResponse.byChannel[channel];
      answeredWithin.forEach((point, index) => expect(point.probability).toBeGreaterThanOrEqual(answeredWithin[index - 1]?.probability ?? 0));
      expect(answeredWithin[answeredWithin.length - 1]?.probability).toBeLessThan(channel === 'phone' ? 0.92 : 0.94);
    }
  });

  it('about 3 % of the public messages are venting', () => {
    const rage = demo.truth.rage.contacts;
    const share = (rage.twitter + rage.facebook) / demo.truth.rage.publicInboundMessages;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.04);
  });

  it('rage changes how many contacts there are, and hardly their median', () => {
    const { byChannel, withRage } = demo.truth.firstResponse;
    expect(withRage.twitter.contacts - byChannel.twitter.contacts).toBe(demo.truth.rage.contacts.twitter);
    expect(Math.abs((withRage.twitter.medianSeconds ?? 0) / (byChannel.twitter.medianSeconds ?? 1) - 1)).toBeLessThan(0.1);
  });

  it('the telephone meets the published shares of abandoned calls and speed of answer', () => {
    const { offered, abandoned, timedOut, handled, meanHoldSeconds } = demo.truth.phone;
    expect(abandoned + timedOut + handled).toBe(offered);
    expect(Math.abs(abandoned / offered - PUBLISHED_PHONE.abandonedShare)).toBeLessThan(0.006);
    expect(Math.abs(timedOut / offered - PUBLISHED_PHONE.timedOutShare)).toBeLessThan(0.004);
    expect(Math.abs((meanHoldSeconds ?? 0) - PUBLISHED_PHONE.meanHoldSeconds)).toBeLessThan(4);
  });

  it('the mix makes social look worse than it is, in the confounded world much more so', () => {
    for (const truth of truths()) {
      const { adjustedDifferenceToPhone, rawDifferenceToPhone } = truth.firstTimeResolution;
      for (const channel of ['twitter', 'facebook'] as const) expect(rawDifferenceToPhone[channel]).toBeLessThan(adjustedDifferenceToPhone[channel]);
    }
    const gap = (truth: SimulatedTruth): number => truth.firstTimeResolution.adjustedDifferenceToPhone.twitter - truth.firstTimeResolution.rawDifferenceToPhone.twitter;
    expect(gap(confounded.truth)).toBeGreaterThan(gap(demo.truth) * 1.5);
    expect(gap(confounded.truth)).toBeGreaterThan(0.03);
  });

  it('the incident of the second-to-last month begins hours earlier on Twitter than on the phone', () => {
    expect(demo.truth.incident).toMatchObject({ topic: 'Outage', onset: { twitter: '2026-09-08T05:00:00.000Z', phone: '2026-09-08T10:00:00.000Z' }, twitterLeadHours: { phone: 5, twitter: 0 } });
    expect(demo.truth.incident?.episodes.phone).toBeGreaterThan(30);
    expect(demo.truth.incident?.episodes.twitter).toBeGreaterThan(5);
  });

  it('a period of one month has no incident to tell', async () => {
    const run = await temporaryRun({ interactions: 500, months: 1 });
    expect(run.truth.incident).toBeNull();
    await run.remove();
  });
});
