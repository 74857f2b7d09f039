import { compareKeys } from './recorded-interaction';
import type { OpenedContact } from './reference-contact';

/** Name of the issue that a contact of one customer is about: venting stands alone, an explicit case id comes before the topic. */
export function issueOf(contact: OpenedContact): string {
  if (contact.rage) return `alone ${contact.key}`;
  if (contact.caseKey !== null) return `case ${contact.caseKey}`;
  return `topic ${contact.topicId}`;
}

/** The contacts of one customer by issue, each issue in the order in which its contacts started, then by key. */
export function issuesOf(contacts: readonly OpenedContact[]): OpenedContact[][] {
  const issues = new Map<string, OpenedContact[]>();
  for (const contact of contacts) {
    const issue = issues.get(issueOf(contact)) ?? [];
    issue.push(contact);
    issues.set(issueOf(contact), issue);
  }
  return [...issues.values()].map((issue) => issue.sort((left, right) => left.startedAt - right.startedAt || compareKeys(left.key, right.key)));
}
