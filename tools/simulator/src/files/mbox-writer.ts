import type { PlannedContact, PlannedMessage } from '../course/planned-contact';
import type { Person } from '../people/person';
import type { TimeStamps } from '../time/time-stamps';
import type { Wording } from '../wording/wording';
import { COMPANY } from './company';
import type { ContactWriter } from './contact-writer';
import type { TextSink } from './text-sink';

interface Thread {
  root: string;
  last: string;
  subject: string;
  lastText: string;
}

/** E-mail as mboxrd: threads in order of the customers, messages of a thread in order of time. */
export class MboxWriter implements ContactWriter {
  private thread: Thread | null = null;
  private sequence = 0;

  constructor(
    private readonly sink: TextSink,
    private readonly stamps: TimeStamps,
    private readonly wording: Wording,
    private readonly to: number,
  ) {}

  get isFull(): boolean {
    return this.sink.isFull;
  }

  write(person: Person, contact: PlannedContact, isNewIssue: boolean): void {
    if (isNewIssue || !contact.continuesThread) this.thread = null;
    for (const message of contact.messages) if (message.at < this.to) this.writeMessage(person, contact, message);
  }

  flush(): Promise<void> {
    return this.sink.flush();
  }

  close(): Promise<void> {
    return this.sink.close();
  }

  private writeMessage(person: Person, contact: PlannedContact, message: PlannedMessage): void {
    const id = `<${message.at}.${++this.sequence}@${message.inbound ? person.email.slice(person.email.indexOf('@') + 1) : COMPANY.mailDomain}>`;
    const before = this.thread;
    const subject = before?.subject ?? this.wording.subject(contact.topic);
    const text = this.wording.text(message, contact.topic, person);
    const customer = `${person.firstName} ${person.lastName} <${person.email}>`;
    const company = `${COMPANY.name} Support <${COMPANY.address}>`;
    const isAutomatic = message.role === 'automatic';
    let mail =
      `From ${message.inbound ? person.email : COMPANY.address} ${this.stamps.envelope(message.at)}\n` +
      `Message-ID: ${id}\nDate: ${this.stamps.mail(message.at)}\n` +
      `From: ${message.inbound ? customer : company}\nTo: ${message.inbound ? COMPANY.address : customer}\n` +
      `Subject: ${before ? 'Re: ' : ''}${headerText(subject)}\n`;
    if (before) mail += `In-Reply-To: ${before.last}\nReferences: ${before.root === before.last ? before.root : `${before.root} ${before.last}`}\n`;
    if (isAutomatic) mail += 'Auto-Submitted: auto-replied\nPrecedence: auto_reply\n';
    mail += 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n';
    if (message.role === 'opening') mail += 'Hello,\n\n';
    mail += `${text}\n`;
    if (message.inbound) mail += `\nKind regards\n${person.firstName} ${person.lastName}\n`;
    else if (before && !isAutomatic) mail += `\n-- \n${COMPANY.name} Support\n\n> ${before.lastText}\n`;
    this.sink.write(`${quotedFromLines(mail)}\n`);
    // An automatic reply is no message that people answer to.
    this.thread = { root: before?.root ?? id, last: isAutomatic && before ? before.last : id, subject, lastText: isAutomatic && before ? before.lastText : text };
  }
}

/** Header values stay within ASCII, so that they need no encoded words. */
function headerText(text: string): string {
  return text.replaceAll('£', 'GBP ');
}

/** mboxrd: a line of the message itself that begins with `From ` (after any `>`) gets one more `>`. */
function quotedFromLines(mail: string): string {
  return mail.includes('\nFrom ') ? mail.replace(/\n(>*From )/g, '\n>$1') : mail;
}
