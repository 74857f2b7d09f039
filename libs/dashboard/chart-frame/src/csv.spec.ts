import type { TableModel } from '@channelwise/charts';
import { csvOfTable } from './csv';

function tableOf(...cells: (string | number | null)[]): TableModel {
  return { caption: '', columns: cells.map((_, index) => ({ key: String(index), label: `c${index}`, numeric: false })), rows: [cells] };
}

describe('a table as CSV', () => {
  it('has one header line and ends every line with CRLF', () => {
    expect(csvOfTable(tableOf('Phone', 0.74))).toBe('c0,c1\r\nPhone,0.74\r\n');
  });

  it('leaves a cell without data empty and prints a true 0', () => {
    expect(csvOfTable(tableOf('a', null, 0))).toBe('c0,c1,c2\r\na,,0\r\n');
  });

  it('quotes commas, quotes and line breaks after RFC 4180', () => {
    expect(csvOfTable(tableOf('a,b', 'say "no"', 'two\nlines'))).toBe('c0,c1,c2\r\n"a,b","say ""no""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before the text %j, which a spreadsheet would run', (text) => {
    expect(csvOfTable(tableOf(text)).split('c0\r\n')[1]).toMatch(/^"?'/);
  });

  it('leaves a negative number a number', () => {
    expect(csvOfTable(tableOf(-0.17))).toBe('c0\r\n-0.17\r\n');
  });

  it('defuses a formula in a column label too', () => {
    const table = { ...tableOf('x'), columns: [{ key: 'a', label: '=cmd', numeric: false }] };
    expect(csvOfTable(table)).toBe("'=cmd\r\nx\r\n");
  });
});
