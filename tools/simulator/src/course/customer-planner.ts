import { FavouriteDeck } from '../random/favourite-deck';
import type { RandomSource } from '../random/random-source';
import type { DemandCurve } from '../time/demand-curve';
import { DAY_SECONDS, type WallClock } from '../time/wall-clock';
import { asChannel, type ChannelIndex } from '../world/channel-index';
import type { WorldLaws } from '../world/world-laws';
import { fitsBeside, fitsInRun } from './fitting';
import type { IncidentPlan } from './incident-plan';
import { planConversation } from './plan-conversation';
import { EpisodePlanner } from './plan-episode';
import { NO_TOPIC, type Customer, type PlannedContact } from './planned-contact';

export interface CustomerPlannerSetting {
  laws: WorldLaws;
  clock: WallClock;
  demand: DemandCurve;
  incident: IncidentPlan | null;
  random: RandomSource;
  /** Mean number of episodes per customer, late returns and the incident not counted. */
  episodesPerCustomer: number;
  /** End of the period in UTC seconds: nothing starts there or later. */
  to: number;
}

/**
 * Episodes per customer are binomial out of so many chances: a little less scattered than Poisson, which makes up for late returns (see
 * {@link FavouriteDeck} for why that matters).
 */
const EPISODE_CHANCES = 15;

/**
 * Plans customers one after the other, each with all their contacts.
 *
 * Every episode's channel, topic, segment and course are drawn independently of the customer's other episodes. Where an episode cannot be
 * told apart on the same customer (same topic too soon, a network conversation that would merge), it is given to a fresh customer of the
 * same segment instead of being dropped or changed: dropping it would bend the planted shares.
 */
export class CustomerPlanner {
  private readonly episodes: EpisodePlanner;
  /** By age band and tier. */
  private readonly decks: FavouriteDeck[][];
  private lastNumber = 0;

  constructor(private readonly setting: CustomerPlannerSetting) {
    const { laws, clock, random, incident } = setting;
    this.episodes = new EpisodePlanner(laws, clock, random, incident);
    this.decks = laws.world.ageBands.map((band) => laws.world.tiers.map(() => new FavouriteDeck(band.preference, random.uniform())));
  }

  /** The next customer and the fresh ones that took over some of their episodes. */
  next(): Customer[] {
    const { random, laws, incident, episodesPerCustomer } = this.setting;
    const { world } = laws;
    const ageBand = random.weighted(world.ageBands.map((band) => band.share));
    const band = world.ageBands[ageBand];
    if (!band) throw new RangeError(`no age band ${ageBand}`);
    const tier = random.weighted(band.tierShares);
    const deck = this.decks[ageBand]?.[tier];
    if (!deck) throw new RangeError(`no tier ${tier}`);
    const favourite = deck.deal();
    const preference = band.preference.map((share, channel) => (1 - world.favouriteWeight) * share + (channel === favourite ? world.favouriteWeight : 0));
    const isListed = !random.chance(world.unlistedShare);
    const main: Customer = { number: ++this.lastNumber, ageBand, tier, isListed, runs: [] };
    const group = [main];

    for (let left = random.binomial(EPISODE_CHANCES, episodesPerCustomer / EPISODE_CHANCES); left > 0; left--) {
      const channel = asChannel(random.weighted(preference));
      const topic = random.weighted(world.topics.map((each) => each.shares[channel]));
      this.addIssue(group, preference, channel, topic, this.setting.demand.draw(channel, random), isListed);
    }
    if (incident && random.chance(incident.planted.customerShare)) {
      const channel = asChannel(random.weighted(preference));
      const topic = world.topics.findIndex((each) => each.name === incident.planted.topic);
      this.addIssue(group, preference, channel, topic, incident.drawStart(channel, random), false);
    }
    return group;
  }

  private addIssue(group: Customer[], preference: readonly number[], channel: ChannelIndex, topic: number, startsAt: number, mayReturn: boolean): void {
    const { random, laws, to } = this.setting;
    const [main] = group;
    if (!main) return;
    const segment = { tier: main.tier, ageBand: main.ageBand, preference, canSwitch: main.isListed, topic };
    const run = this.episodes.plan({ ...segment, channel, startsAt });
    const owner = this.place(group, run);
    this.addRage(group, run);

    // Whether an issue comes back must not depend on how it went, or returns would have another mix of channels than planted: one that was
    // never answered cannot come back as itself (its conversation is still open), so a fresh customer raises the same topic instead.
    const last = run[run.length - 1];
    if (!last || !mayReturn || !random.chance(laws.world.lateReturnShare)) return;
    // The channel follows the preference given the topic, so that returns have the planted mix of topics and channels, too.
    const again = asChannel(random.weighted(preference.map((share, each) => share * (laws.world.topics[topic]?.shares[asChannel(each)] ?? 0))));
    const midnight = Math.floor(this.setting.clock.wallOf(last.endsAt) / DAY_SECONDS) * DAY_SECONDS;
    const returnsAt = this.setting.demand.drawOnDay(again, midnight + (9 + random.below(20)) * DAY_SECONDS, random);
    if (returnsAt >= to) return;
    const comeback = this.episodes.plan({ ...segment, channel: again, startsAt: returnsAt });
    if (last.outcome === 'answered' && fitsInRun(run, comeback) && owner.runs.every((other) => other === run || fitsBeside(other, comeback))) run.push(...comeback);
    else this.placeOnFresh(group, comeback);
    this.addRage(group, comeback);
  }

  /** Some public contacts have a venting one for a neighbour, at any other time. */
  private addRage(group: Customer[], contacts: readonly PlannedContact[]): void {
    const { random, laws, demand, to } = this.setting;
    for (const contact of contacts) {
      if (!contact.isPublic || contact.startsAt >= to || !random.chance(laws.world.rageShare)) continue;
      const startsAt = demand.draw(contact.channel, random);
      const start = { channel: contact.channel, topic: NO_TOPIC, startsAt, isPublic: true, continuesThread: false, canSwitch: false };
      this.place(group, [planConversation(laws, random, start).contact]);
    }
  }

  private place(group: Customer[], run: PlannedContact[]): Customer {
    const [main] = group;
    if (main?.isListed && main.runs.every((other) => fitsBeside(other, run))) {
      main.runs.push(run);
      return main;
    }
    return this.placeOnFresh(group, run);
  }

  private placeOnFresh(group: Customer[], run: PlannedContact[]): Customer {
    const [main] = group;
    if (!main) throw new RangeError('a group without a customer');
    // Nobody knows that the handles of an unlisted customer are one person, so each issue of theirs is a customer of its own.
    if (!main.isListed && main.runs.length === 0) {
      main.runs.push(run);
      return main;
    }
    const fresh: Customer = { number: ++this.lastNumber, ageBand: main.ageBand, tier: main.tier, isListed: main.isListed, runs: [run] };
    group.push(fresh);
    return fresh;
  }
}
