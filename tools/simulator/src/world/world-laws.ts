import type { WallClock } from '../time/wall-clock';
import { byChannel, CHANNEL_INDEXES, channelKey, type ChannelIndex } from './channel-index';
import { MessageLaw } from './message-law';
import { PhoneLaw } from './phone-law';
import type { PlantedWorld } from './planted-world';

/** The planted world turned into laws to draw from and to compute with. Throws a RangeError for a world that contradicts itself. */
export class WorldLaws {
  readonly phone: PhoneLaw;
  private readonly messages: readonly (MessageLaw | null)[];

  constructor(
    readonly world: PlantedWorld,
    clock: WallClock,
  ) {
    this.phone = new PhoneLaw(world.phone, world.demand);
    this.messages = [null, new MessageLaw(world.email, clock), new MessageLaw(world.twitter, clock), new MessageLaw(world.facebook, clock)];
    this.refuseContradictions();
  }

  message(channel: ChannelIndex): MessageLaw {
    const law = this.messages[channel];
    if (!law) throw new RangeError(`${channelKey(channel)} is no message channel`);
    return law;
  }

  meanAnsweredProbability(channel: ChannelIndex): number {
    return channel === 0 ? this.phone.meanAnsweredProbability : this.message(channel).meanAnsweredProbability;
  }

  /** Planted probability of a first-time resolution of an ordinary episode that starts on this channel. */
  firstTimeResolution(channel: ChannelIndex, topic: number, tier: number, ageBand: number): number {
    const { topics, tiers, ageBands, resolutionBase } = this.world;
    return resolutionBase[channel] + (topics[topic]?.resolutionEffect ?? 0) + (tiers[tier]?.resolutionEffect ?? 0) + (ageBands[ageBand]?.resolutionEffect ?? 0);
  }

  /** Probability that a contact, once answered, needs no further one: the planted probability is that of being answered times this. */
  resolvedOnceAnswered(channel: ChannelIndex, topic: number, tier: number, ageBand: number): number {
    return this.firstTimeResolution(channel, topic, tier, ageBand) / this.meanAnsweredProbability(channel);
  }

  private refuseContradictions(): void {
    const { world } = this;
    const shares = byChannel((channel) => world.topics.reduce((sum, topic) => sum + topic.shares[channel], 0));
    for (const [channel, sum] of Object.entries(shares)) if (Math.abs(sum - 1) > 1e-9) throw new RangeError(`topic shares on ${channel} add up to ${sum}`);
    for (const band of world.ageBands) {
      const sum = band.preference.reduce((total, share) => total + share, 0);
      if (Math.abs(sum - 1) > 1e-9) throw new RangeError(`preference of ${band.name} adds up to ${sum}`);
    }
    for (const channel of CHANNEL_INDEXES) {
      world.topics.forEach((_, topic) =>
        world.tiers.forEach((__, tier) =>
          world.ageBands.forEach((___, ageBand) => {
            const probability = this.resolvedOnceAnswered(channel, topic, tier, ageBand);
            if (!(probability > 0 && probability <= 1)) throw new RangeError(`resolution on ${channelKey(channel)} for topic ${topic}, tier ${tier}, age band ${ageBand} is ${probability}`);
          }),
        ),
      );
    }
  }
}
