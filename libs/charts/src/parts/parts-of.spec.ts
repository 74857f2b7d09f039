import { EMAIL, PHONE } from '../testing/sample-head';
import { MOST_PARTS, byPart, largestParts, partsLeftToTable, partsWithData } from './parts-of';

const part = (key: string) => ({ key, label: key });

describe('parts of a split', () => {
  it('empty months at either end are left out, one in the middle stays a gap', () => {
    const rows = [0, 5, 0, 7, 0].map((n, at) => ({ part: part(String(at)), n }));
    expect(partsWithData(rows, (row) => row.n).map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(partsWithData([{ part: part('1'), n: 0 }], (row) => row.n)).toEqual([]);
  });

  it('the largest parts stay in the order of the answer, and empty ones are left to the table', () => {
    const rows = Array.from({ length: MOST_PARTS + 3 }, (_, at) => ({ part: part(`topic ${at}`), n: at === 0 ? 0 : at }));
    const shown = largestParts(rows, (row) => row.n).map(({ key }) => key);
    expect(shown).toHaveLength(MOST_PARTS);
    expect(shown[0]).toBe('topic 3');
    expect(shown.at(-1)).toBe(`topic ${MOST_PARTS + 2}`);
    expect(partsLeftToTable(shown.length, rows.length)).toContain('12 largest of 15');
    expect(partsLeftToTable(3, 3)).toBe('');
  });

  it('a group that a part lacks is null, so that colours keep their place', () => {
    const rows = [
      { group: PHONE, part: part('a') },
      { group: EMAIL, part: part('a') },
      { group: EMAIL, part: part('b') },
    ];
    expect(byPart(rows, [part('b')])[0]?.rows).toEqual([
      { group: PHONE, row: null },
      { group: EMAIL, row: rows[2] },
    ]);
  });
});
