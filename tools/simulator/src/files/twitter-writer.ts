import type { PlannedContact, PlannedMessage } from '../course/planned-contact';
import type { Person } from '../people/person';
import type { RandomSource } from '../random/random-source';
import type { TimeStamps } from '../time/time-stamps';
import type { Wording } from '../wording/wording';
import { COMPANY } from './company';
import type { ContactWriter, RageListener } from './contact-writer';
import type { TextSink } from './text-sink';
import { TwitterPage } from './twitter-page';

/** X API v2 pages, one per line: tweets and direct messages apart, as their endpoints answer. */
export class TwitterWriter implements ContactWriter {
  private readonly tweets = new TwitterPage();
  private readonly directMessages = new TwitterPage();
  private sequence = 0;

  constructor(
    private readonly sink: TextSink,
    private readonly stamps: TimeStamps,
    private readonly wording: Wording,
    /** For followers and impressions. */
    private readonly random: RandomSource,
    private readonly to: number,
    private readonly onRage: RageListener,
  ) {}

  get isFull(): boolean {
    return this.sink.isFull;
  }

  write(person: Person, contact: PlannedContact): void {
    const user = this.customerUser(person);
    let firstTweet: string | null = null;
    let lastTweet: string | null = null;
    for (const message of contact.messages) {
      if (message.at >= this.to) continue;
      const id = `${message.at}${String(++this.sequence % 1_000_000_000).padStart(9, '0')}`;
      if (message.isPublic) {
        this.tweets.add(this.tweet(id, message, contact, person, firstTweet ?? id, lastTweet), message.inbound ? person.twitterId : COMPANY.twitterId, message.inbound ? user : COMPANY_USER);
        firstTweet ??= id;
        lastTweet = id;
        if (message.role === 'rage') this.onRage('twitter', id);
      } else {
        this.directMessages.add(this.directMessage(id, message, contact, person), person.twitterId, user);
      }
    }
    if (this.tweets.isFull) this.sink.write(this.tweets.take());
    if (this.directMessages.isFull) this.sink.write(this.directMessages.take());
  }

  flush(): Promise<void> {
    return this.sink.flush();
  }

  async close(): Promise<void> {
    this.sink.write(this.tweets.take());
    this.sink.write(this.directMessages.take());
    await this.sink.close();
  }

  private tweet(id: string, message: PlannedMessage, contact: PlannedContact, person: Person, conversation: string, repliesTo: string | null): string {
    const author = message.inbound ? person.twitterId : COMPANY.twitterId;
    const addressee = message.inbound ? COMPANY.twitterId : person.twitterId;
    const mention = message.inbound ? COMPANY.twitterName : screenName(person);
    const reply = repliesTo === null ? '' : `"in_reply_to_user_id":"${addressee}","referenced_tweets":[{"type":"replied_to","id":"${repliesTo}"}],`;
    const impressions = Math.round(this.random.logNormal(message.inbound ? 140 : 90, 1.3));
    return (
      `{"id":"${id}","author_id":"${author}","conversation_id":"${conversation}","created_at":"${this.stamps.isoMilliseconds(message.at)}",${reply}` +
      `"public_metrics":{"impression_count":${impressions}},"text":"@${mention} ${this.wording.text(message, contact.topic, person)}"}`
    );
  }

  private directMessage(id: string, message: PlannedMessage, contact: PlannedContact, person: Person): string {
    return (
      `{"id":"${id}","event_type":"MessageCreate","dm_conversation_id":"${person.twitterId}-${COMPANY.twitterId}",` +
      `"sender_id":"${message.inbound ? person.twitterId : COMPANY.twitterId}","participant_ids":["${person.twitterId}","${COMPANY.twitterId}"],` +
      `"created_at":"${this.stamps.isoMilliseconds(message.at)}","text":"${this.wording.text(message, contact.topic, person)}"}`
    );
  }

  private customerUser(person: Person): string {
    const followers = Math.round(this.random.logNormal(180, 1.4));
    return `{"id":"${person.twitterId}","name":"${person.firstName} ${person.lastName}","username":"${screenName(person)}","public_metrics":{"followers_count":${followers}}}`;
  }
}

const COMPANY_USER = `{"id":"${COMPANY.twitterId}","name":"${COMPANY.name}","username":"${COMPANY.twitterName}","verified":true}`;

function screenName(person: Person): string {
  return `${person.firstName}${person.lastName.slice(0, 1)}${person.customerId.slice(1).replace(/^0+/, '')}`;
}
