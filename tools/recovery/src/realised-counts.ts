import type { questionsOver } from '@channelwise/api/comparison';
import type { SimulatedChannel, SimulatedTruth } from '@channelwise/simulator';
import { periodOf } from './check-recovery';

const CHANNELS = ['phone', 'email', 'twitter', 'facebook'] as const satisfies readonly SimulatedChannel[];

/** Hits, totals, outcomes and first choices as the product counts them from the files. */
export async function productCounts(questions: ReturnType<typeof questionsOver>, truth: SimulatedTruth) {
  const period = periodOf(truth);
  const scheme = (await questions.workspace.read()).schemes.find((candidate) => candidate.label === 'Age band');
  const [resolution, latency, preference] = await Promise.all([questions.resolution.answer(period), questions.latency.answer(period), questions.preference.answer({ ...period, split: 'segment', scheme: scheme?.id })]);
  return {
    resolved: CHANNELS.map((channel) => {
      const rate = resolution.rows.find((row) => row.group.key === channel)?.rate;
      return { channel, hits: rate?.hits, total: rate?.total };
    }),
    outcomes: CHANNELS.map((channel) => {
      const row = latency.rows.find((candidate) => candidate.group.key === channel);
      return { channel, contacts: row?.contacts, answered: row?.answered, gaveUp: row?.gaveUp, closedUnanswered: row?.closedUnanswered, waiting: row?.waiting };
    }),
    firstChoices: truth.firstChoice.ageBand.map(({ segment }) => {
      const row = preference.rows.find((candidate) => candidate.part?.label === segment);
      return { segment, total: row?.firstChoices, shares: CHANNELS.map((channel) => row?.shares.find((entry) => entry.group.key === channel)?.share.hits) };
    }),
  };
}

/** The same, as the simulator counted them while it wrote the files. */
export function simulatorCounts(truth: SimulatedTruth) {
  return {
    resolved: CHANNELS.map((channel) => ({ channel, ...truth.firstTimeResolution.byChannel[channel].realised })),
    outcomes: CHANNELS.map((channel) => {
      const { contacts, realised } = truth.firstResponse.byChannel[channel];
      return { channel, contacts, answered: realised.answered, gaveUp: realised.gaveUp, closedUnanswered: realised.closedWithoutReply, waiting: realised.waiting };
    }),
    firstChoices: truth.firstChoice.ageBand.map(({ segment, total, realised }) => ({ segment, total, shares: CHANNELS.map((channel) => realised[channel]) })),
  };
}
