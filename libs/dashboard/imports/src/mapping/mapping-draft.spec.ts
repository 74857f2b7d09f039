import { asKind, blankDraft, draftOf, entriesOf, timesOf, valuesSeen, withColumns, withDateFormats } from './mapping-draft';

const DRAFT = withColumns(blankDraft('desk.csv', 'Europe/Paris'), {
  occurredAt: { column: 'opened', format: 'dd/MM/yyyy' },
  closedOn: { column: 'closed' },
  abandoned: { column: 'gone', yes: ['y'] },
});

describe('a mapping while it is edited', () => {
  it('drops what another kind of record cannot have, and keeps the rest', () => {
    const call = asKind({ ...DRAFT, closedMeansAnswered: true }, 'call');
    expect(call).toMatchObject({ recordKind: 'call', closedMeansAnswered: false, columns: { occurredAt: { column: 'opened' }, abandoned: { column: 'gone' } } });
    expect(call.columns).not.toHaveProperty('closedOn');
    expect(asKind(DRAFT, 'message').columns).not.toHaveProperty('abandoned');
    expect(DRAFT.columns).toHaveProperty('closedOn');
  });

  it('asks for the times that a kind of record has, in the order in which they happen', () => {
    expect(timesOf('call').map(({ field }) => field)).toEqual(['occurredAt', 'queuedAt', 'answeredAt', 'endedAt']);
    expect(timesOf('message').map(({ label }) => label)).toEqual(['Sent']);
  });

  it('lets the patterns hold for all times, also for a column that had its own', () => {
    expect(withDateFormats(DRAFT, ['iso'])).toMatchObject({ dateFormats: ['iso'], columns: { occurredAt: { column: 'opened', format: null }, closedOn: { column: 'closed', format: null } } });
  });

  it('takes nothing for a mapping that is none', () => {
    for (const none of [null, undefined, 7, {}, { columns: null }, { columns: {}, recordKind: 'letter', dateFormats: [] }, { columns: {}, recordKind: 'case' }]) expect(draftOf(none)).toBeNull();
    expect(draftOf(DRAFT)).toBe(DRAFT);
  });

  it('lists the values of a column, most frequent first, without blanks', () => {
    expect(valuesSeen(['id', 'source'], [['1', 'WEB'], ['2', ' PHONE '], ['3', 'PHONE'], ['4', '']], 'source')).toEqual(['PHONE', 'WEB']);
    expect(valuesSeen(['id'], [['1']], 'nowhere')).toEqual([]);
  });

  it('reads a list that is written in one line', () => {
    expect(entriesOf(' Yes, ,Y,\n1 ')).toEqual(['Yes', 'Y', '1']);
    expect(entriesOf('dd, MMM yyyy\niso\n', /\n/)).toEqual(['dd, MMM yyyy', 'iso']);
  });
});
