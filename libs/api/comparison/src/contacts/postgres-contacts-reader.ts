import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import type { ContactId, IssueInteraction, WorkspaceAnswer } from '@channelwise/contracts';
import { channelEntry, channelOfId, INTERACTION_KINDS, type HandleKind, type InteractionKind } from '@channelwise/vocabulary';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import type { ReadContact } from './contact-details.query';
import { ContactsReader, type ContactsPage, type PageRequest, type ReadIssue } from './contacts-reader';
import { contactsPageSql } from './contacts-page.query';
import { CUSTOMER_HANDLES, ISSUE_INTERACTIONS, issueContactsSql, type ReadInteraction } from './issue.query';
import { maskHandle } from './mask-handle';

const RAGE = { out: false, in: null, only: true } as const;

@Injectable()
export class PostgresContactsReader extends ContactsReader {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {
    super();
  }

  async page({ filters, workspace, only, sort, after, limit }: PageRequest): Promise<ContactsPage> {
    const place = after === null ? [] : [after.sortKey, after.customerId, after.contactKey];
    const { rows } = await this.database.pool.query<ReadContact & { sort_key: string }>(contactsPageSql(only, sort, filters, after !== null), [
      filters.channels.map((channel) => channelEntry(channel).id),
      filters.zone,
      workspace.asOf,
      filters.from,
      filters.to,
      filters.segment,
      filters.topic,
      RAGE[filters.rage],
      // One more than asked for tells whether another page follows.
      limit + 1,
      ...place,
    ]);
    const contacts = rows.slice(0, limit);
    const last = contacts.at(-1);
    return { contacts, next: rows.length > limit && last ? { sortKey: last.sort_key, customerId: last.customer_id, contactKey: last.contact_key } : null };
  }

  async issue({ customerId, contactKey }: ContactId, definition: ResolutionDefinition, workspace: WorkspaceAnswer): Promise<ReadIssue | null> {
    const { pool } = this.database;
    const contacts = (await pool.query<ReadContact>(issueContactsSql(definition), [customerId, contactKey, workspace.asOf])).rows;
    if (contacts.length === 0) return null;
    const [interactions, handles] = await Promise.all([
      pool.query<ReadInteraction>(ISSUE_INTERACTIONS, [customerId, contacts.map((contact) => contact.contact_key)]),
      pool.query<{ kind: HandleKind; value: string }>(CUSTOMER_HANDLES, [customerId]),
    ]);
    return {
      contacts: contacts.map((contact) => ({ contact, interactions: interactions.rows.filter((row) => row.contact_key === contact.contact_key).map(interactionOf) })),
      handles: handles.rows.map(({ kind, value }) => maskHandle(kind, value)),
    };
  }
}

function interactionOf(row: ReadInteraction): IssueInteraction {
  return {
    at: row.occurred_at.toISOString(),
    kind: kindOfId(row.kind),
    channel: channelOfId(row.channel),
    direction: row.outbound ? 'outbound' : 'inbound',
    visibility: row.is_private ? 'private' : 'public',
    automatic: row.automatic,
    handle: maskHandle(row.handle_kind, row.handle_value),
    text: row.text,
    queuedAt: row.queued_at?.toISOString() ?? null,
    answeredAt: row.answered_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    closedOn: row.closed_on,
    abandoned: row.abandoned,
  };
}

function kindOfId(id: number): InteractionKind {
  const kind = INTERACTION_KINDS[id - 1];
  if (kind === undefined) throw new RangeError(`no kind of interaction has the id ${id}`);
  return kind;
}
