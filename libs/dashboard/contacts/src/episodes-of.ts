import type { IssueAnswer, IssueContact } from '@channelwise/contracts';

/** Contacts that follow each other within the window; the first one is what first-time resolution judges. */
export interface Episode {
  /** Each contact with its number within the whole issue, from 1. */
  contacts: readonly { number: number; contact: IssueContact }[];
  /** It holds the contact that was asked for. */
  asked: boolean;
}

/** The issue cut into episodes: the API says of each contact whether it begins one. */
export function episodesOf({ contacts, asked }: Pick<IssueAnswer, 'contacts' | 'asked'>): Episode[] {
  const groups: { number: number; contact: IssueContact }[][] = [];
  contacts.forEach((contact, index) => {
    const current = groups.at(-1);
    const numbered = { number: index + 1, contact };
    if (current !== undefined && contact.resolution.verdict === 'further') current.push(numbered);
    else groups.push([numbered]);
  });
  return groups.map((group) => ({ contacts: group, asked: group.some(({ contact }) => contact.contactKey === asked.contactKey) }));
}
