import type { Customer } from '../course/planned-contact';
import type { Person } from '../people/person';
import type { RandomSource } from '../random/random-source';
import { EMAIL, FACEBOOK, PHONE, TWITTER } from '../world/channel-index';
import type { PlantedWorld } from '../world/planted-world';
import type { TextSink } from './text-sink';

/** Probability that a handle is on the list although nobody used it: phone, email, twitter, facebook. */
const KNOWN_WITHOUT_USE = [0.7, 0.8, 0.25, 0.35] as const;

/** customers.csv: every handle that a listed customer uses, some that they do not, and their segments. */
export class CustomersWriter {
  constructor(
    private readonly sink: TextSink,
    private readonly world: PlantedWorld,
    private readonly random: RandomSource,
  ) {
    sink.write('customer_id,phone,email,twitter_id,facebook_id,segment:Age band,segment:Tier\n');
  }

  get isFull(): boolean {
    return this.sink.isFull;
  }

  /** `used`: bit mask of the channels with a contact. */
  write(customer: Customer, person: Person, used: number): void {
    const known = KNOWN_WITHOUT_USE.reduce((mask, probability, channel) => (this.random.chance(probability) ? mask | (1 << channel) : mask), used);
    const handles = known === 0 ? 1 << EMAIL : known;
    const cell = (channel: number, value: string): string => (handles & (1 << channel) ? value : '');
    this.sink.write(
      `${person.customerId},${cell(PHONE, person.phone)},${cell(EMAIL, person.email)},${cell(TWITTER, person.twitterId)},${cell(FACEBOOK, person.facebookId)},` +
        `${this.world.ageBands[customer.ageBand]?.name ?? ''},${this.world.tiers[customer.tier]?.name ?? ''}\n`,
    );
  }

  flush(): Promise<void> {
    return this.sink.flush();
  }

  close(): Promise<void> {
    return this.sink.close();
  }
}
