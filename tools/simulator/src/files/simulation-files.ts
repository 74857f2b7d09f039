import { join } from 'node:path';
import type { Customer } from '../course/planned-contact';
import { personOf } from '../people/person';
import { RandomSource } from '../random/random-source';
import { TimeStamps } from '../time/time-stamps';
import type { WallClock } from '../time/wall-clock';
import type { PlantedWorld } from '../world/planted-world';
import { Wording } from '../wording/wording';
import type { ContactWriter } from './contact-writer';
import { CustomersWriter } from './customers-writer';
import { FacebookWriter } from './facebook-writer';
import { MboxWriter } from './mbox-writer';
import { QueueLogWriter } from './queue-log-writer';
import { TextSink } from './text-sink';
import { TwitterWriter } from './twitter-writer';

const NAMES = {
  phone: 'phone.queue_log',
  email: 'email.mbox',
  twitter: 'twitter.jsonl',
  facebook: 'facebook.jsonl',
  customers: 'customers.csv',
  rage: 'truth-rage.csv',
} as const;

/** Streams of the seed that only files use. */
const WORDING_STREAM = 10;
const DETAIL_STREAM = 20;

/** All files of a run, open for writing. */
export class SimulationFiles {
  readonly names = NAMES;

  private constructor(
    private readonly to: number,
    private readonly queueLog: QueueLogWriter,
    /** By channel; the phone has its own writer. */
    private readonly messages: readonly (ContactWriter | null)[],
    private readonly customers: CustomersWriter,
    private readonly rage: TextSink,
  ) {}

  static async create(directory: string, seed: number, world: PlantedWorld, clock: WallClock, to: number): Promise<SimulationFiles> {
    const sink = (name: string): Promise<TextSink> => TextSink.create(join(directory, name));
    const wording = (stream: number): Wording => new Wording(world.topics, new RandomSource(seed, WORDING_STREAM + stream));
    const details = (stream: number): RandomSource => new RandomSource(seed, DETAIL_STREAM + stream);
    const stamps = new TimeStamps(clock);
    const rage = await sink(NAMES.rage);
    rage.write('channel,external_id\n');
    const onRage = (channel: string, externalId: string): void => rage.write(`${channel},${externalId}\n`);
    const email = new MboxWriter(await sink(NAMES.email), stamps, wording(1), to);
    const twitter = new TwitterWriter(await sink(NAMES.twitter), stamps, wording(2), details(2), to, onRage);
    const facebook = new FacebookWriter(await sink(NAMES.facebook), stamps, wording(3), details(3), to, onRage);
    const queueLog = new QueueLogWriter(await sink(NAMES.phone), join(directory, `${NAMES.phone}.part`), world.topics, details(0));
    const customers = new CustomersWriter(await sink(NAMES.customers), world, details(4));
    return new SimulationFiles(to, queueLog, [null, email, twitter, facebook], customers, rage);
  }

  /** A customer with all their contacts; `used`: bit mask of the channels with any. */
  write(customer: Customer, used: number): void {
    const person = personOf(customer.number);
    for (const run of customer.runs) {
      let isNewIssue = true;
      for (const contact of run) {
        if (contact.startsAt >= this.to) continue;
        if (contact.call) this.queueLog.write(customer.number, contact);
        else this.messages[contact.channel]?.write(person, contact, isNewIssue);
        isNewIssue = false;
      }
    }
    if (customer.isListed) this.customers.write(customer, person, used);
  }

  get isFull(): boolean {
    return this.queueLog.isFull || this.customers.isFull || this.rage.isFull || this.messages.some((writer) => writer?.isFull === true);
  }

  /** Writes out what is full; awaiting it is the backpressure. */
  async flush(): Promise<void> {
    for (const writer of [this.queueLog, this.customers, this.rage, ...this.messages]) if (writer?.isFull) await writer.flush();
  }

  /** Writes all the rest and closes every file, also when one of them fails. */
  async close(): Promise<void> {
    const results = await Promise.allSettled([this.queueLog, this.customers, this.rage, ...this.messages].map((writer) => writer?.close()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }
}
