import { csvOfTable } from '@channelwise/dashboard/chart-frame';
import { contactsTableModel } from './contacts-table-model';
import { sampleRow } from './testing/sample-contacts';

describe('contacts as a table for the CSV', () => {
  it('has a cell for every column, exact seconds, and nothing where nothing is known', () => {
    const { columns, rows } = contactsTableModel([sampleRow({ waitedSeconds: 11_520.25, firstResponseAt: null })]);
    expect(rows[0]).toHaveLength(columns.length);
    const cell = (key: string) => rows[0]?.[columns.findIndex((column) => column.key === key)];
    expect([cell('waited'), cell('first-response'), cell('next-after'), cell('claim'), cell('verdict')]).toEqual([11_520.25, null, null, null, 'Solved first time']);
  });

  it('gives no spreadsheet a formula, also where a phone number begins with a sign, and no id to round', () => {
    const line = csvOfTable(contactsTableModel([sampleRow({ handle: { kind: 'phone', masked: '+447 ••• ••• 213' } })])).split('\r\n')[1];
    expect(line).toContain("'+447 ••• ••• 213");
    expect(line).toMatch(/,\/contacts\/-7\/1$/);
  });
});
