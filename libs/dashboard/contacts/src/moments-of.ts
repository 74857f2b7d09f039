import type { IssueContact, IssueInteraction } from '@channelwise/contracts';

/** Something that happened at one instant of a contact. */
export interface Moment {
  at: string;
  /** Number of the contact within the issue. */
  number: number;
  contact: IssueContact;
  interaction: IssueInteraction;
  /** `customer` and `company` speak; `system` is a machine: an automatic reply, a queue. */
  by: 'customer' | 'company' | 'system';
  /** `writes`, `calls`, `an agent answers` ... */
  what: string;
  text: string | null;
  /** The first reply by a person, or the agent who connects. */
  firstResponse: boolean;
}

/** A contact's recorded events as moments: a message is one, a call one for each of its milestones. */
export function momentsOf(number: number, contact: IssueContact): Moment[] {
  return contact.interactions.flatMap((interaction) => {
    const moment = (at: string, by: Moment['by'], what: string, text: string | null = null): Moment => ({
      at,
      number,
      contact,
      interaction,
      by,
      what,
      text,
      firstResponse: by === 'company' && at === contact.firstResponseAt,
    });
    switch (interaction.kind) {
      case 'message':
        return [message(interaction, moment)];
      case 'call':
        return callMoments(interaction, moment);
      case 'case':
        return caseMoments(interaction, moment);
    }
  });
}

type MakeMoment = (at: string, by: Moment['by'], what: string, text?: string | null) => Moment;

function message({ at, automatic, direction, visibility, text }: IssueInteraction, moment: MakeMoment): Moment {
  const openly = visibility === 'public' ? ' in public' : '';
  if (automatic) return moment(at, 'system', direction === 'outbound' ? 'An automatic reply goes out' : 'An automatic message comes in', text);
  return direction === 'inbound' ? moment(at, 'customer', `The customer writes${openly}`, text) : moment(at, 'company', `The company replies${openly}`, text);
}

function callMoments({ at, queuedAt, answeredAt, endedAt, abandoned, text }: IssueInteraction, moment: MakeMoment): Moment[] {
  const moments = [moment(at, 'customer', 'The customer calls', text)];
  if (queuedAt !== null && queuedAt !== at) moments.push(moment(queuedAt, 'system', 'The call enters the queue'));
  if (answeredAt !== null) moments.push(moment(answeredAt, 'company', 'An agent connects'));
  if (endedAt !== null) moments.push(abandoned ? moment(endedAt, 'customer', 'The customer hangs up') : moment(endedAt, 'system', 'The call ends'));
  return moments;
}

function caseMoments({ at, answeredAt, endedAt, closedOn, text }: IssueInteraction, moment: MakeMoment): Moment[] {
  const moments = [moment(at, 'customer', closedOn === null || endedAt !== null ? 'The case is opened' : `The case is opened; it was closed on ${closedOn}, at a time that is not known`, text)];
  if (answeredAt !== null) moments.push(moment(answeredAt, 'company', 'The first response'));
  if (endedAt !== null) moments.push(moment(endedAt, 'company', 'The case is closed'));
  return moments;
}
