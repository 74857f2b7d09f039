import type { PlannedContact, PlannedMessage } from '../course/planned-contact';
import type { Person } from '../people/person';
import type { RandomSource } from '../random/random-source';
import type { TimeStamps } from '../time/time-stamps';
import { WEEK_SECONDS } from '../time/wall-clock';
import { PAGE_POSTS } from '../wording/phrases';
import type { Wording } from '../wording/wording';
import { COMPANY } from './company';
import type { ContactWriter, RageListener } from './contact-writer';
import type { TextSink } from './text-sink';

interface PagePost {
  id: string;
  comments: string[];
  earliest: number;
}

const COMMENTS_PER_POST = 25;
const FIRST_NUMBER = 1_000_000;
const PAGE = `{"id":"${COMPANY.facebookPageId}","name":"${COMPANY.name}"}`;

/**
 * Graph API objects, one per line: a page post with comments of many customers, a visitor's post with its comments, or a Messenger
 * conversation (newest message first, as the API answers).
 */
export class FacebookWriter implements ContactWriter {
  /** Page posts that still take comments, by week: comments of one week meet under one post. */
  private readonly openPosts = new Map<number, PagePost>();
  private sequence = FIRST_NUMBER;

  constructor(
    private readonly sink: TextSink,
    private readonly stamps: TimeStamps,
    private readonly wording: Wording,
    private readonly random: RandomSource,
    private readonly to: number,
    private readonly onRage: RageListener,
  ) {}

  get isFull(): boolean {
    return this.sink.isFull;
  }

  write(person: Person, contact: PlannedContact): void {
    const written = contact.messages.filter((message) => message.at < this.to);
    const inPublic = written.filter((message) => message.isPublic);
    const inPrivate = written.filter((message) => !message.isPublic);
    if (inPublic.length > 0) {
      if (this.random.chance(0.4)) this.writeVisitorPost(person, contact, inPublic);
      else this.addComments(person, contact, inPublic);
    }
    if (inPrivate.length > 0) this.writeConversation(person, contact, inPrivate);
  }

  flush(): Promise<void> {
    return this.sink.flush();
  }

  async close(): Promise<void> {
    for (const post of this.openPosts.values()) this.writePagePost(post);
    this.openPosts.clear();
    await this.sink.close();
  }

  private writeVisitorPost(person: Person, contact: PlannedContact, messages: readonly PlannedMessage[]): void {
    const [opening, ...rest] = messages;
    if (!opening) return;
    const postNumber = ++this.sequence;
    const id = `${COMPANY.facebookPageId}_${postNumber}`;
    if (opening.role === 'rage') this.onRage('facebook', id);
    const comments = rest.map((message) => this.item(`${postNumber}_${++this.sequence}`, message, contact, person, ''));
    const own = this.item(id, opening, contact, person, '').slice(0, -1);
    this.sink.write(`${own}${comments.length > 0 ? `,"comments":{"data":[${comments.join(',')}]}` : ''}}\n`);
  }

  private addComments(person: Person, contact: PlannedContact, messages: readonly PlannedMessage[]): void {
    const [opening] = messages;
    if (!opening) return;
    const week = Math.floor(opening.at / WEEK_SECONDS);
    let post = this.openPosts.get(week);
    if (!post) this.openPosts.set(week, (post = { id: String(++this.sequence), comments: [], earliest: opening.at }));
    post.earliest = Math.min(post.earliest, opening.at);
    let parent: string | null = null;
    for (const message of messages) {
      const id = `${post.id}_${++this.sequence}`;
      if (message.role === 'rage') this.onRage('facebook', id);
      post.comments.push(this.item(id, message, contact, person, parent === null ? '' : `,"parent":{"id":"${parent}"}`));
      parent ??= id;
    }
    if (post.comments.length >= COMMENTS_PER_POST) {
      this.writePagePost(post);
      this.openPosts.delete(week);
    }
  }

  private writePagePost(post: PagePost): void {
    const createdAt = post.earliest - 120 - this.random.below(3600);
    this.sink.write(
      `{"id":"${COMPANY.facebookPageId}_${post.id}","from":${PAGE},"message":"${this.random.pick(PAGE_POSTS)}","created_time":"${this.stamps.graph(createdAt)}","comments":{"data":[${post.comments.join(',')}]}}\n`,
    );
  }

  private writeConversation(person: Person, contact: PlannedContact, messages: readonly PlannedMessage[]): void {
    const items = messages.map((message) => {
      const recipient = message.inbound ? PAGE : customerReference(person);
      return this.item(`m_${++this.sequence}`, message, contact, person, `,"to":{"data":[${recipient}]}`);
    });
    this.sink.write(
      `{"id":"t_${person.facebookId}","participants":{"data":[${customerReference(person)},${PAGE}]},"messages":{"data":[${items.reverse().join(',')}]}}\n`,
    );
  }

  private item(id: string, message: PlannedMessage, contact: PlannedContact, person: Person, more: string): string {
    return `{"id":"${id}","from":${message.inbound ? customerReference(person) : PAGE},"message":"${this.wording.text(message, contact.topic, person)}","created_time":"${this.stamps.graph(message.at)}"${more}}`;
  }
}

function customerReference(person: Person): string {
  return `{"id":"${person.facebookId}","name":"${person.firstName} ${person.lastName}"}`;
}
