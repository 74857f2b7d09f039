import type { ImportCounts, ImportStatus } from '@channelwise/contracts';
import { headlineOf, reasonInWords } from './import-words';
import { bytesInWords, countInWords, timeLeftInWords } from './sizes';

const done = (counts: Partial<ImportCounts>) => ({ state: 'done', counts: { received: 0, accepted: 0, corrected: 0, duplicates: 0, leftOut: 0, rejected: 0, ...counts } }) as ImportStatus;

describe('the words of an import', () => {
  it.each<[Partial<ImportCounts>, string]>([
    [{}, 'The file held no records'],
    [{ received: 12_000, accepted: 12_000 }, 'All 12,000 records were taken in'],
    [{ received: 1, accepted: 1 }, 'The one record was taken in'],
    [{ received: 5, accepted: 1, rejected: 4 }, '1 of 5 records was taken in'],
    [{ received: 5, duplicates: 5 }, 'Nothing new: every record was known already'],
    [{ received: 5, leftOut: 2, rejected: 3 }, 'No record could be taken in'],
  ])('%j: "%s"', (counts, words) => {
    expect(headlineOf(done(counts))).toBe(words);
  });

  it('an unknown reason is shown by its code, opened', () => {
    expect(reasonInWords('some-new-code')).toEqual({ label: 'Some new code', help: null });
    expect(reasonInWords('invalid-date').label).toBe('No such date or time');
  });

  it('sizes, counts and times are told as people tell them', () => {
    expect([0, 1, 999, 1000, 12_400, 999_960, 1_100_000_000].map(bytesInWords)).toEqual(['0 bytes', '1 byte', '999 bytes', '1.0 kB', '12.4 kB', '1.0 MB', '1.1 GB']);
    expect([countInWords(1, 'record'), countInWords(12_000, 'record')]).toEqual(['1 record', '12,000 records']);
    expect([2, 33, 400, 7200].map(timeLeftInWords)).toEqual(['a few seconds', 'about 35 s', 'about 7 min', 'about 2.0 h']);
  });
});
