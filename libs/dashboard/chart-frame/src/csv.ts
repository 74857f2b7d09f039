import type { TableModel } from '@channelwise/charts';

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes where needed, exact values. "No data" is an empty cell, never 0.
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab, carriage return in front) gets an apostrophe before it.
 */
export function csvOfTable(table: TableModel): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows];
  return lines.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
