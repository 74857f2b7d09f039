import { CLOCKS, CREDITS, GROUPINGS } from '@channelwise/contracts';
import { ANCHORS, CHANNELS, RAGE_CHOICES, SCOPES, WINDOWS_DAYS } from '@channelwise/vocabulary';
import fc from 'fast-check';
import { type ChosenFilters, chosenFilters, filterQuery, queryOfFilters } from './filter-query';
import { addDays } from './period';

const id = fc.integer({ min: 0, max: 1_000_000 });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

const anyFilters: fc.Arbitrary<ChosenFilters> = fc
  .record(
    {
      period: fc.tuple(day, fc.integer({ min: 1, max: 900 })),
      zone: fc.constantFrom('Europe/London', 'America/New_York', 'UTC'),
      channels: fc.subarray([...CHANNELS], { minLength: 1 }),
      scheme: id,
      segment: id,
      topic: id,
      rage: fc.constantFrom(...RAGE_CHOICES),
      window: fc.constantFrom(...WINDOWS_DAYS),
      scope: fc.constantFrom(...SCOPES),
      anchor: fc.constantFrom(...ANCHORS),
      clock: fc.constantFrom(...CLOCKS),
      creditedTo: fc.constantFrom(...CREDITS),
      by: fc.constantFrom(...GROUPINGS),
    },
    { requiredKeys: [] },
  )
  .map(({ period, ...others }) => (period === undefined ? others : { ...others, from: period[0], to: addDays(period[0], period[1]) }));

describe('filters in the address', () => {
  it('come back from the address as they were written, whatever was chosen', () => {
    fc.assert(
      fc.property(anyFilters, (chosen) => {
        const query = queryOfFilters(chosen);
        expect(queryOfFilters(chosenFilters(query))).toEqual(query);
        expect(filterQuery(query)).toEqual(query);
      }),
    );
  });

  it('at their defaults leave the address empty', () => {
    expect(queryOfFilters({ rage: 'out', window: 7, scope: 'any-channel', anchor: 'end', clock: 'elapsed', creditedTo: 'first', by: 'channel' })).toEqual({});
  });

  it('keep topic 0 and segment 0, which are ids and not absences', () => {
    expect(queryOfFilters({ topic: 0, segment: 0 })).toEqual({ topic: '0', segment: '0' });
    expect(chosenFilters({ topic: '0', segment: '0' })).toEqual({ topic: 0, segment: 0 });
  });

  it.each([
    ['a window that is not offered', { window: '8' }],
    ['a day that the calendar does not have', { from: '2026-02-30', to: '2026-03-01' }],
    ['a period that ends before it begins', { from: '2026-03-01', to: '2026-02-01' }],
    ['half a period', { from: '2026-03-01' }],
    ['an id that is no number', { topic: 'billing' }],
    ['a channel that nobody knows', { channels: 'telegraph' }],
  ])('leave the control at its default for %s, and the query as it stands for the API to explain', (_, query) => {
    expect(chosenFilters(query)).toEqual({});
    expect(filterQuery(query)).toEqual(query);
  });

  it('do not take up what belongs to others', () => {
    expect(filterQuery({ utm_source: 'mail', topic: '3', split: 'month' })).toEqual({ topic: '3' });
  });
});
