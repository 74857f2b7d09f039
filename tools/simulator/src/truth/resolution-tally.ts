import { WINDOWS_DAYS, type WindowDays } from '@channelwise/vocabulary';
import type { Customer } from '../course/planned-contact';
import { DAY_SECONDS } from '../time/wall-clock';
import { CHANNEL_INDEXES, type ChannelIndex } from '../world/channel-index';
import type { PlantedWorld } from '../world/planted-world';
import type { ObservedContact } from './observed-contact';

export interface ResolutionCount {
  hits: number;
  total: number;
  /** Sum of the planted probabilities. */
  expected: number;
}

/** Counts first-time resolutions of mature first contacts by the product's definition, and adds up what was planted for the same ones. */
export class ResolutionTally {
  private readonly byChannel = CHANNEL_INDEXES.map(emptyCount);
  private readonly byWindow = new Map<WindowDays, ResolutionCount[]>(WINDOWS_DAYS.map((days) => [days, CHANNEL_INDEXES.map(emptyCount)]));
  private readonly cells: ResolutionCount[];

  constructor(
    private readonly world: PlantedWorld,
    private readonly to: number,
  ) {
    const count = 4 * world.topics.length * world.tiers.length * world.ageBands.length;
    this.cells = Array.from({ length: count }, emptyCount);
  }

  /** All contacts of one issue in order of time. */
  add(customer: Customer, contacts: readonly ObservedContact[]): void {
    contacts.forEach((contact, index) => {
      const { planned } = contact;
      const before = contacts[index - 1];
      const after = contacts[index + 1];
      for (const days of WINDOWS_DAYS) {
        const window = days * DAY_SECONDS;
        if (before && planned.startsAt - before.endsAt <= window) continue;
        if (contact.endsAt > this.to - window) continue;
        const isResolved = contact.outcome === 'answered' && !(after && after.planned.startsAt - contact.endsAt <= window);
        addTo(this.byWindow.get(days)?.[planned.channel], isResolved, 0);
        if (days !== 7) continue;
        const expected = planned.answeredProbability * planned.resolvedOnceAnswered;
        addTo(this.byChannel[planned.channel], isResolved, expected);
        if (customer.isListed) addTo(this.cell(planned.channel, planned.topic, customer.tier, customer.ageBand), isResolved, expected);
      }
    });
  }

  ofChannel(channel: ChannelIndex): ResolutionCount {
    return this.byChannel[channel] ?? emptyCount();
  }

  ofWindow(days: WindowDays, channel: ChannelIndex): ResolutionCount {
    return this.byWindow.get(days)?.[channel] ?? emptyCount();
  }

  cell(channel: ChannelIndex, topic: number, tier: number, ageBand: number): ResolutionCount {
    const { topics, tiers, ageBands } = this.world;
    const cell = this.cells[((channel * topics.length + topic) * tiers.length + tier) * ageBands.length + ageBand];
    if (!cell) throw new RangeError(`no cell for channel ${channel}, topic ${topic}, tier ${tier}, age band ${ageBand}`);
    return cell;
  }
}

function emptyCount(): ResolutionCount {
  return { hits: 0, total: 0, expected: 0 };
}

function addTo(count: ResolutionCount | undefined, isHit: boolean, expected: number): void {
  if (!count) return;
  count.total++;
  if (isHit) count.hits++;
  count.expected += expected;
}
