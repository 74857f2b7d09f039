import { type Customer, NO_TOPIC } from '../course/planned-contact';
import type { WallClock } from '../time/wall-clock';
import { CHANNEL_INDEXES, type ChannelIndex, PHONE } from '../world/channel-index';
import type { WorldLaws } from '../world/world-laws';
import { observe, type ObservedContact } from './observed-contact';
import { ResolutionTally } from './resolution-tally';
import { ARRIVAL_BINS, ResponseTally } from './response-tally';

/** Counts what was drawn, in constant memory, for the truth to be computed from. */
export class TruthRecorder {
  readonly resolution: ResolutionTally;
  readonly interactions = [0, 0, 0, 0];
  readonly contacts = [0, 0, 0, 0];
  readonly episodes = [0, 0, 0, 0];
  readonly rageContacts = [0, 0, 0, 0];
  readonly incidentEpisodes = [0, 0, 0, 0];
  readonly unsegmentedChoices = [0, 0, 0, 0];
  automaticReplies = 0;
  publicInboundMessages = 0;
  customers = 0;
  listedCustomers = 0;
  handledCalls = 0;
  holdSeconds = 0;
  /** First choices of listed customers: age band, tier, channel. */
  private readonly choices: Float64Array;
  private readonly responses: ResponseTally[];

  constructor(
    private readonly laws: WorldLaws,
    private readonly clock: WallClock,
    private readonly to: number,
    /** Tells episodes of the incident from others. */
    private readonly isIncident: (contact: ObservedContact) => boolean,
  ) {
    this.resolution = new ResolutionTally(laws.world, to);
    this.choices = new Float64Array(laws.world.ageBands.length * laws.world.tiers.length * 4);
    this.responses = CHANNEL_INDEXES.flatMap((channel) =>
      [0, 1, 2, 3].map(() => new ResponseTally(channel === PHONE ? laws.world.phone.loadClasses.length : ARRIVAL_BINS)),
    );
  }

  /** Returns the bit mask of channels on which the customer was seen. */
  record(customer: Customer): number {
    let used = 0;
    for (const run of customer.runs) {
      const contacts = observe(run, this.to);
      for (const contact of contacts) {
        used |= 1 << contact.planned.channel;
        this.recordContact(customer, contact);
      }
      if (contacts[0] && contacts[0].planned.topic !== NO_TOPIC) this.resolution.add(customer, contacts);
    }
    if (used !== 0) this.customers++;
    if (customer.isListed) this.listedCustomers++;
    return used;
  }

  response(channel: ChannelIndex, isPublic: boolean, isRage: boolean): ResponseTally {
    const tally = this.responses[channel * 4 + (isPublic ? 2 : 0) + (isRage ? 1 : 0)];
    if (!tally) throw new RangeError(`no tally for channel ${channel}`);
    return tally;
  }

  choiceCount(ageBand: number, tier: number, channel: ChannelIndex): number {
    return this.choices[(ageBand * this.laws.world.tiers.length + tier) * 4 + channel] ?? 0;
  }

  get totalInteractions(): number {
    return this.interactions.reduce((sum, count) => sum + count, 0);
  }

  private recordContact(customer: Customer, contact: ObservedContact): void {
    const { planned } = contact;
    const { channel, call } = planned;
    const isRage = planned.topic === NO_TOPIC;
    increment(this.contacts, channel);
    this.response(channel, planned.isPublic, isRage).add(contact, this.clock.wallOf(planned.startsAt));
    if (call) {
      increment(this.interactions, channel);
      if (contact.outcome === 'answered') {
        this.handledCalls++;
        this.holdSeconds += call.waitSeconds;
      }
    }
    for (const message of planned.messages) {
      if (message.at >= this.to) continue;
      increment(this.interactions, channel);
      if (message.role === 'automatic') this.automaticReplies++;
      if (message.isPublic && message.inbound) this.publicInboundMessages++;
    }
    if (isRage) {
      increment(this.rageContacts, channel);
    } else if (planned.isFirst) {
      increment(this.episodes, channel);
      if (this.isIncident(contact)) increment(this.incidentEpisodes, channel);
      if (customer.isListed) {
        const cell = (customer.ageBand * this.laws.world.tiers.length + customer.tier) * 4 + channel;
        this.choices[cell] = (this.choices[cell] ?? 0) + 1;
      } else {
        increment(this.unsegmentedChoices, channel);
      }
    }
  }
}

function increment(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
