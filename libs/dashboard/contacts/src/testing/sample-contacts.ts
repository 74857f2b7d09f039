import { CONTACT_SUBSETS, type AnswerHead, type ContactRow, type ContactsAnswer, type ContactSubset, type IssueAnswer, type IssueContact, type IssueInteraction } from '@channelwise/contracts';

export function sampleRow(changes: Partial<ContactRow> = {}): ContactRow {
  return {
    customerId: '-7',
    contactKey: '1',
    channel: 'email',
    visibility: 'private',
    handedToPrivateAt: null,
    startedAt: '2026-10-05T08:00:00.000Z',
    endedAt: '2026-10-05T12:00:00.000Z',
    firstResponseAt: '2026-10-05T11:12:00.000Z',
    outcome: 'answered',
    answeredUntimed: false,
    waitedSeconds: 11_520,
    topic: { id: 1, label: 'Billing' },
    handle: { kind: 'email', masked: 'j•••@example.org' },
    segments: [
      { scheme: 'Tier', label: 'Gold' },
      { scheme: 'Age band', label: 'unsegmented' },
    ],
    rage: false,
    resolvedClaim: null,
    next: null,
    resolution: { verdict: 'resolved', reason: 'Answered, and no further contact on the issue came within 7 days of its end.' },
    ...changes,
  };
}

export function sampleInteraction(changes: Partial<IssueInteraction> = {}): IssueInteraction {
  return {
    at: '2026-10-05T08:00:00.000Z',
    kind: 'message',
    channel: 'email',
    direction: 'inbound',
    visibility: 'private',
    automatic: false,
    handle: { kind: 'email', masked: 'j•••@example.org' },
    text: null,
    queuedAt: null,
    answeredAt: null,
    endedAt: null,
    closedOn: null,
    abandoned: false,
    ...changes,
  };
}

export function sampleContact(changes: Partial<IssueContact> = {}): IssueContact {
  return { ...sampleRow(), gapSeconds: null, windowEndsAt: '2026-10-12T12:00:00.000Z', interactions: [sampleInteraction()], ...changes };
}

export function sampleIssue(changes: Partial<IssueAnswer> = {}): IssueAnswer {
  return {
    question: 'issue',
    asOf: '2026-10-31T00:00:00.000Z',
    zone: 'Europe/London',
    generated: false,
    definition: { window: 7, scope: 'any-channel', anchor: 'end' },
    asked: { customerId: '-7', contactKey: '1' },
    customer: { id: '-7', handles: [{ kind: 'email', masked: 'j•••@example.org' }] },
    contacts: [sampleContact()],
    ...changes,
  };
}

const PERIOD = { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' };

const HEAD: AnswerHead = {
  period: PERIOD,
  asOf: '2026-10-31T00:00:00.000Z',
  filters: { ...PERIOD, channels: ['email'], scheme: null, segment: null, topic: null, rage: 'out', window: 7, scope: 'any-channel', anchor: 'end', clock: 'elapsed', creditedTo: 'first', by: 'channel', split: 'none' },
  filtersInWords: 'October 2026, all customers',
  definitions: [],
  leftOut: [],
  contacts: 120,
  countedFrom: 'tallies',
  generated: false,
  commonPeriod: null,
};

export function sampleList(only: ContactSubset, total: number, changes: Partial<ContactsAnswer> = {}): ContactsAnswer {
  const counts = Object.fromEntries(CONTACT_SUBSETS.map((subset) => [subset, subset === only ? total : 0])) as Record<ContactSubset, number>;
  return { question: 'contacts', head: HEAD, only, sort: '-started', total, counts: { ...counts, all: 120 }, rows: [sampleRow()], nextCursor: null, ...changes };
}
