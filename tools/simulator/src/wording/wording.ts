import type { PlannedMessage } from '../course/planned-contact';
import type { Person } from '../people/person';
import type { RandomSource } from '../random/random-source';
import type { PlantedTopic } from '../world/planted-world';
import { AUTOMATIC_REPLY, CHASERS, DAYS, FOLLOW_UPS, HANDOFFS, HOURS, MONTHS, RAGE, REPLIES, REPLIES_TO_RAGE, REQUESTS, THANKS, TOWNS } from './phrases';
import { TOPIC_WORDING, type TopicWording } from './topic-wording';

/** Puts courses into words, from a random source of its own: the wording never changes what happens. */
export class Wording {
  private readonly topics: TopicWording[];

  constructor(
    topics: readonly PlantedTopic[],
    private readonly random: RandomSource,
  ) {
    this.topics = topics.map((topic) => {
      const wording = TOPIC_WORDING[topic.name];
      if (!wording) throw new RangeError(`no wording for the topic ${topic.name}`);
      return wording;
    });
  }

  subject(topic: number): string {
    const wording = this.topics[topic];
    return wording ? this.filled(this.random.pick(wording.subjects)) : 'Hello';
  }

  /** The text of a message; `topic` is negative for venting. */
  text(message: PlannedMessage, topic: number, person: Person): string {
    const { random } = this;
    switch (message.role) {
      case 'opening': {
        const wording = this.topics[topic];
        if (!wording) throw new RangeError(`no topic ${topic}`);
        return `${this.filled(random.pick(wording.sentences))} ${random.pick(REQUESTS)}`;
      }
      case 'automatic':
        return AUTOMATIC_REPLY;
      case 'chaser':
        return random.pick(CHASERS);
      case 'reply':
        return named(random.pick(topic < 0 ? REPLIES_TO_RAGE : REPLIES), person);
      case 'handoff':
        return named(random.pick(HANDOFFS), person);
      case 'details':
        return random.chance(0.5)
          ? `Hello, my customer number is ${person.customerId}, my phone number is ${person.phone}. Can you take it from here?`
          : `Hello, my customer number is ${person.customerId}. Can you take it from here?`;
      case 'follow-up':
        return random.pick(FOLLOW_UPS);
      case 'thanks':
        return random.pick(THANKS);
      case 'rage':
        return random.pick(RAGE);
    }
  }

  private filled(template: string): string {
    return template.includes('{') ? template.replace(/\{(number|day|month|town|hour)\}/g, (_, slot: string) => this.fill(slot)) : template;
  }

  private fill(slot: string): string {
    const { random } = this;
    switch (slot) {
      case 'day':
        return random.pick(DAYS);
      case 'month':
        return random.pick(MONTHS);
      case 'town':
        return random.pick(TOWNS);
      case 'hour':
        return random.pick(HOURS);
      default:
        return String(11 + random.below(880));
    }
  }
}

function named(template: string, person: Person): string {
  return template.replace('{name}', person.firstName);
}
