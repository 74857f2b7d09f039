import type { RandomSource } from '../random/random-source';
import { DAY_SECONDS, HOUR_SECONDS, type WallClock } from '../time/wall-clock';
import { asChannel, type ChannelIndex, EMAIL, isNetwork, PHONE, TWITTER, FACEBOOK } from '../world/channel-index';
import type { WorldLaws } from '../world/world-laws';
import type { IncidentPlan } from './incident-plan';
import { planCall } from './plan-call';
import { planConversation } from './plan-conversation';
import type { PlannedContact } from './planned-contact';

/** A new contact on the same network needs more than 72 h of quiet; half an hour and an hour more keep clear of the edge. */
export const NEW_CONTACT_QUIET_SECONDS = 73.5 * HOUR_SECONDS;
/** All repeats fall within the window of 7 days, clear of its edge. */
const LATEST_REPEAT_SECONDS = 6.8 * DAY_SECONDS;
const LATEST_OTHER_REPEAT_SECONDS = 6 * DAY_SECONDS;
const MOST_CONTACTS = 8;

export interface EpisodeStart {
  channel: ChannelIndex;
  topic: number;
  startsAt: number;
  tier: number;
  ageBand: number;
  /** The customer's own preference. */
  preference: readonly number[];
  /** Whether further contacts may come on another channel (the customer is known by all handles). */
  canSwitch: boolean;
}

interface NextContact {
  channel: ChannelIndex;
  at: number;
  continuesThread: boolean;
}

/** Plans an episode: a first contact and the further ones that follow until it is settled or dropped. */
export class EpisodePlanner {
  constructor(
    private readonly laws: WorldLaws,
    private readonly clock: WallClock,
    private readonly random: RandomSource,
    private readonly incident: IncidentPlan | null,
  ) {}

  plan(start: EpisodeStart): PlannedContact[] {
    const contacts: PlannedContact[] = [];
    let next: NextContact | null = { channel: start.channel, at: start.startsAt, continuesThread: false };
    while (next && contacts.length < MOST_CONTACTS) {
      const { contact, switchesAt } = this.planContact(start, next);
      contact.isFirst = contacts.length === 0;
      contact.resolvedOnceAnswered = this.laws.resolvedOnceAnswered(contact.channel, start.topic, start.tier, start.ageBand);
      contacts.push(contact);
      next = this.whatFollows(start, contacts, contact, switchesAt);
    }
    return contacts;
  }

  private planContact(start: EpisodeStart, next: NextContact): { contact: PlannedContact; switchesAt: number | null } {
    if (next.channel === PHONE) {
      const loadClass = this.incident?.crowdsPhonesAt(next.at) ? this.laws.phone.incidentClass : this.laws.phone.loadClassAt(this.clock.wallOf(next.at));
      return { contact: planCall(this.laws, this.random, next.at, loadClass, start.topic), switchesAt: null };
    }
    return planConversation(this.laws, this.random, {
      channel: next.channel,
      topic: start.topic,
      startsAt: next.at,
      isPublic: !this.random.chance(this.laws.message(next.channel).planted.privateShare),
      continuesThread: next.continuesThread,
      canSwitch: start.canSwitch,
    });
  }

  private whatFollows(start: EpisodeStart, contacts: readonly PlannedContact[], contact: PlannedContact, switchesAt: number | null): NextContact | null {
    switch (contact.outcome) {
      case 'never':
        return null;
      case 'gave-up':
      case 'closed':
        return switchesAt === null ? this.afterLostCall(start, contacts, contact) : this.onChannel(this.elsewhere(start, contact.channel, contacts, switchesAt), switchesAt, contacts);
      case 'answered':
        return this.random.chance(contact.resolvedOnceAnswered) ? null : this.repeat(start, contacts, contact);
    }
  }

  /** A lost caller calls again, turns elsewhere (more often after a long hold) or lets it be. */
  private afterLostCall(start: EpisodeStart, contacts: readonly PlannedContact[], contact: PlannedContact): NextContact | null {
    const waited = contact.call?.waitSeconds ?? 0;
    const switching = start.canSwitch ? (waited > 180 ? 0.4 : 0.15) : 0;
    const luck = this.random.uniform();
    if (luck >= switching + 0.4) return null;
    const at = contact.endsAt + Math.ceil(Math.min(2 * DAY_SECONDS, 120 + this.random.logNormal(HOUR_SECONDS, 1.4)));
    return luck < switching ? this.onChannel(this.elsewhere(start, PHONE, contacts, at), at, contacts) : this.onChannel(PHONE, at, contacts);
  }

  /** An answered contact that did not settle the matter. */
  private repeat(start: EpisodeStart, contacts: readonly PlannedContact[], contact: PlannedContact): NextContact {
    const { random } = this;
    const staysOnChannel = !start.canSwitch || random.chance(0.6);
    if (staysOnChannel && (isNetwork(contact.channel) || (contact.channel === EMAIL && random.chance(0.3)))) {
      const at = Math.ceil(random.between(contact.lastAt + NEW_CONTACT_QUIET_SECONDS, contact.endsAt + LATEST_REPEAT_SECONDS));
      return { channel: contact.channel, at, continuesThread: contact.channel === EMAIL };
    }
    const gap = Math.min(LATEST_OTHER_REPEAT_SECONDS, 1200 + random.logNormal(22 * HOUR_SECONDS, 1.1));
    const at = Math.ceil(Math.max(contact.endsAt + gap, contact.lastAt + 600));
    return this.onChannel(staysOnChannel ? contact.channel : this.elsewhere(start, contact.channel, contacts, at), at, contacts);
  }

  /** Another channel by the customer's preference; from a network mostly the telephone. */
  private elsewhere(start: EpisodeStart, from: ChannelIndex, contacts: readonly PlannedContact[], at: number): ChannelIndex {
    let excluded = 1 << from;
    for (const network of [TWITTER, FACEBOOK] as const) if (!isFree(network, at, contacts)) excluded |= 1 << network;
    const weights = start.preference.map((share, channel) => share + (channel === PHONE ? 0.4 : channel === EMAIL ? 0.1 : 0));
    return asChannel(this.random.weighted(weights, excluded));
  }

  /** The telephone waits until it is open. */
  private onChannel(channel: ChannelIndex, at: number, contacts: readonly PlannedContact[]): NextContact {
    const { schedule } = this.laws.phone;
    const wall = this.clock.wallOf(at);
    if (channel === PHONE && !schedule.isOpen(wall)) {
      const opens = schedule.addOpenSeconds(wall, 0);
      return { channel, at: this.clock.utcOf(Math.floor(opens + this.random.between(0, 2 * HOUR_SECONDS))), continuesThread: false };
    }
    if (isNetwork(channel) && !isFree(channel, at, contacts)) return this.onChannel(PHONE, at, contacts);
    return { channel, at, continuesThread: false };
  }
}

/** A network is free when every contact on it was answered and has been quiet for long enough. */
function isFree(network: ChannelIndex, at: number, contacts: readonly PlannedContact[]): boolean {
  return contacts.every((contact) => contact.channel !== network || (contact.respondsAt !== null && at > contact.lastAt + NEW_CONTACT_QUIET_SECONDS));
}
