import { Inject, Injectable } from '@nestjs/common';
import type { ContactId, IssueAnswer, IssueContact } from '@channelwise/contracts';
import { DEFAULT_WINDOW_DAYS } from '@channelwise/vocabulary';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import { WorkspaceReader } from '../workspace/workspace-reader';
import { isKey } from './contact-cursor';
import { contactRow } from './contact-row';
import type { IssueQuery } from './issue-query';
import { ContactsReader } from './contacts-reader';
import { secondsBetween } from './resolution-in-words';
import { UnknownContact } from './unknown-contact';

const DAY_MILLISECONDS = 86_400_000;

/** What happened on the issue of a contact, over all channels? */
@Injectable()
export class TellIssue {
  constructor(
    @Inject(WorkspaceReader) private readonly workspace: WorkspaceReader,
    @Inject(ContactsReader) private readonly contacts: ContactsReader,
  ) {}

  /** @throws UnknownContact */
  async answer(asked: ContactId, query: IssueQuery): Promise<IssueAnswer> {
    const { customerId, contactKey } = asked;
    const workspace = await this.workspace.read();
    const definition: ResolutionDefinition = { window: query.window ?? DEFAULT_WINDOW_DAYS, scope: query.scope ?? 'any-channel', anchor: query.anchor ?? 'end' };
    const issue = isKey(customerId) && isKey(contactKey) ? await this.contacts.issue(asked, definition, workspace) : null;
    if (issue === null) throw new UnknownContact(customerId, contactKey);
    return {
      question: 'issue',
      asOf: workspace.asOf,
      zone: query.zone ?? workspace.zone,
      generated: workspace.generated,
      definition,
      asked,
      customer: { id: customerId, handles: issue.handles },
      contacts: issue.contacts.map(({ contact, interactions }): IssueContact => {
        const from = definition.anchor === 'end' ? contact.ended_at : contact.started_at;
        return {
          ...contactRow(contact, definition, workspace),
          gapSeconds: contact.previous_ended_at === null ? null : secondsBetween(contact.previous_ended_at, contact.started_at),
          windowEndsAt: new Date(from.getTime() + definition.window * DAY_MILLISECONDS).toISOString(),
          interactions,
        };
      }),
    };
  }
}
