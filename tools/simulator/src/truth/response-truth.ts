import type { PlantedResponse, SimulatedResponse } from '../simulated-truth';
import { type ChannelIndex, PHONE } from '../world/channel-index';
import type { WorldLaws } from '../world/world-laws';
import { messageCurve, mixedCurve, phoneCurve, quantileSeconds, type ResponseCurve } from './response-curve';
import { ARRIVAL_BINS, ResponseTally } from './response-tally';
import type { TruthRecorder } from './truth-recorder';

const TIMES_SECONDS = [60, 300, 900, 3600, 14_400, 86_400, 259_200];

export interface ResponseGroup {
  channel: ChannelIndex;
  /** Contacts that start in public, in private, or both. */
  visibilities: readonly boolean[];
  /** Without rage, or with it. */
  withRage: boolean;
}

/** The truth about first responses of a group of contacts. */
export function responseTruth(laws: WorldLaws, recorder: TruthRecorder, group: ResponseGroup): SimulatedResponse {
  const { channel } = group;
  const all = new ResponseTally(channel === PHONE ? laws.world.phone.loadClasses.length : ARRIVAL_BINS);
  const parts: { weight: number; curve: ResponseCurve }[] = [];
  for (const isPublic of group.visibilities) {
    for (const isRage of group.withRage ? [false, true] : [false]) {
      const tally = recorder.response(channel, isPublic, isRage);
      all.merge(tally);
      const curve = channel === PHONE ? phoneCurve(laws.phone, tally.arrivals) : messageCurve(laws.message(channel), laws.message(channel).answering(isPublic).answered, tally.arrivals);
      parts.push({ weight: tally.total, curve });
    }
  }
  const curve = mixedCurve(parts);
  const medianSeconds = all.total === 0 ? null : quantileSeconds(curve, 0.5);
  return {
    contacts: all.total,
    planted: planted(laws, group),
    medianSeconds,
    p90Seconds: all.total === 0 ? null : quantileSeconds(curve, 0.9),
    answeredWithin: all.total === 0 ? [] : TIMES_SECONDS.map((seconds) => ({ seconds, probability: curve(seconds) })),
    realised: {
      answered: all.answered,
      gaveUp: all.gaveUp,
      closedWithoutReply: all.closed,
      waiting: all.waiting,
      answeredWithinMedian: medianSeconds === null ? null : { hits: all.answeredWithin(medianSeconds), total: all.total },
      medianSeconds: all.medianSeconds(all.total),
      medianOfAnsweredSeconds: all.medianSeconds(all.answered),
    },
  };
}

function planted(laws: WorldLaws, group: ResponseGroup): PlantedResponse {
  if (group.channel === PHONE) {
    const { phone, world } = laws;
    return {
      answeredProbability: phone.meanAnsweredProbability,
      gaveUpProbability: world.phone.targets.abandonedShare,
      distribution:
        `whole seconds: IVR ${world.phone.ivrMinimumSeconds} s + log-normal (median ${world.phone.ivrMedianSeconds} s, sigma ${world.phone.ivrSigma}), ` +
        `then hold log-normal (sigma ${world.phone.holdSigma}) with a median by load class, mean over baseline calls ${world.phone.targets.meanHoldSeconds.toFixed(2)} s`,
    };
  }
  const { planted: channel } = laws.message(group.channel);
  const weight = (isPublic: boolean): number => (group.visibilities.includes(isPublic) ? (isPublic ? 1 - channel.privateShare : channel.privateShare) : 0);
  const total = weight(true) + weight(false) || 1;
  const average = (key: 'answered' | 'gaveUp'): number => (weight(true) * channel.public[key] + weight(false) * channel.private[key]) / total;
  return {
    answeredProbability: average('answered'),
    gaveUpProbability: average('gaveUp'),
    distribution: `log-normal in open seconds: median ${channel.openMedianSeconds} s, sigma ${channel.sigma}; open (Monday first) ${channel.schedule.map((day) => (day ? `${day[0]}-${day[1]}` : 'closed')).join(', ')}`,
  };
}
