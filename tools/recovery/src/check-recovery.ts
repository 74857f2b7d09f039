import { COMPARED_CHANNELS } from '@channelwise/vocabulary';
import type { questionsOver } from '@channelwise/api/comparison';
import type { SimulatedChannel, SimulatedTruth } from '@channelwise/simulator';

/** One printed interval held against the truth that was planted. */
export interface Recovered {
  figure: 'first-time resolution' | 'median first response' | 'first choice';
  about: string;
  truth: number | null;
  estimate: number | null;
  interval: readonly [number | null, number | null] | null;
  covered: boolean;
}

/** The simulated period: whole days in London, where midnight may be 23:00 or 0:00 in UTC. */
export function periodOf(truth: Pick<SimulatedTruth, 'from' | 'to'>): { from: string; to: string } {
  const day = (instant: string) => new Date(Date.parse(instant) + 12 * 3_600_000).toISOString().slice(0, 10);
  return { from: day(truth.from), to: day(truth.to) };
}

const within = (truth: number, [lower, upper]: readonly [number | null, number | null]) => (lower === null || truth >= lower) && (upper === null || truth <= upper);

/**
 * Asks the product what the simulator planted: FTR and median first response per channel, first choices per age band. A truth of
 * "never reached" is covered by "not reached", or by an interval without an upper limit.
 */
export async function checkRecovery(questions: ReturnType<typeof questionsOver>, truth: SimulatedTruth): Promise<Recovered[]> {
  const workspace = await questions.workspace.read();
  const period = periodOf(truth);
  const channels = COMPARED_CHANNELS as readonly SimulatedChannel[];

  const resolution = await questions.resolution.answer(period);
  const solved = resolution.rows.map(({ group, rate }): Recovered => {
    const planted = truth.firstTimeResolution.byChannel[group.key as SimulatedChannel].expected;
    return { figure: 'first-time resolution', about: group.key, truth: planted, estimate: rate.value, interval: rate.interval, covered: planted !== null && rate.interval !== null && within(planted, rate.interval) };
  });

  const latency = await questions.latency.answer(period);
  const medians = latency.rows.map(({ group, median }): Recovered => {
    const planted = truth.firstResponse.byChannel[group.key as SimulatedChannel].medianSeconds;
    const covered = planted === null ? !median.reached || median.interval?.[1] === null : median.interval !== null && within(planted, median.interval);
    return { figure: 'median first response', about: group.key, truth: planted, estimate: median.seconds, interval: median.interval, covered };
  });

  const scheme = workspace.schemes.find((candidate) => candidate.label === 'Age band');
  const preference = await questions.preference.answer({ ...period, split: 'segment', scheme: scheme?.id });
  const choices = truth.firstChoice.ageBand.flatMap((segment) => {
    const row = preference.rows.find((candidate) => candidate.part?.label === segment.segment);
    return channels.map((channel): Recovered => {
      const share = row?.shares.find((entry) => entry.group.key === channel)?.share;
      const planted = segment.planted[channel];
      return { figure: 'first choice', about: `${segment.segment} ${channel}`, truth: planted, estimate: share?.value ?? null, interval: share?.interval ?? null, covered: share?.interval != null && within(planted, share.interval) };
    });
  });
  return [...solved, ...medians, ...choices];
}
