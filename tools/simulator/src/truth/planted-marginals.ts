import { type ChannelIndex, PHONE, type PerChannel } from '../world/channel-index';
import type { WorldLaws } from '../world/world-laws';

/**
 * Planted probability of a first-time resolution on a channel over the planted mix of age bands, tiers and topics. `incidentShare`: part
 * of all episodes that the incident brings; on the phone those meet the crowded queue.
 */
export function plantedResolution(laws: WorldLaws, channel: ChannelIndex, incidentShare: number): number {
  const { world } = laws;
  const incidentTopic = world.topics.findIndex((topic) => topic.name === world.incident.topic);
  const { phone } = laws;
  const incidentFactor = channel === PHONE ? phone.answeredProbability(phone.incidentClass) / phone.meanAnsweredProbability : 1;
  let total = 0;
  let weights = 0;
  world.ageBands.forEach((band, ageBand) =>
    band.tierShares.forEach((tierShare, tier) => {
      const weight = band.share * tierShare * band.preference[channel];
      const ordinary = world.topics.reduce((sum, topic, index) => sum + topic.shares[channel] * laws.firstTimeResolution(channel, index, tier, ageBand), 0);
      const incident = laws.firstTimeResolution(channel, incidentTopic, tier, ageBand) * incidentFactor;
      total += weight * ((1 - incidentShare) * ordinary + incidentShare * incident);
      weights += weight;
    }),
  );
  return total / weights;
}

/** Planted preference of the people of one tier. */
export function plantedPreferenceOfTier(laws: WorldLaws, tier: number): PerChannel<number> {
  const { ageBands } = laws.world;
  const weightOf = (band: (typeof ageBands)[number]): number => band.share * (band.tierShares[tier] ?? 0);
  const total = ageBands.reduce((sum, band) => sum + weightOf(band), 0);
  const share = (channel: ChannelIndex): number => ageBands.reduce((sum, band) => sum + (weightOf(band) / total) * band.preference[channel], 0);
  return [share(0), share(1), share(2), share(3)];
}
