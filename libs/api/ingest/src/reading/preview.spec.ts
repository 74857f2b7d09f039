import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMapping } from '../mapping/check-mapping';
import kansasCity from '../mapping/examples/kansas-city-311.json';
import { CONTEXT } from '../formats/testing/read-all';
import { previewFile } from './preview';

const formats = join(__dirname, '../formats');
const mapping = toMapping(kansasCity);

describe('the preview', () => {
  test('shows the first 50 rows as cells and as what they are read as', async () => {
    const preview = await previewFile(readFileSync(join(formats, 'csv/fixtures/ok/kansas-city-311.csv')), 'csv', { ...CONTEXT, options: { csv: { mapping } } });
    expect(preview.columns.slice(0, 3)).toEqual(['case_id', 'source', 'department']);
    expect(preview.rows).toHaveLength(50);
    for (const row of preview.rows) {
      expect(row.cells).toHaveLength(14);
      expect(row.interaction?.externalId).toBe(row.cells[0]);
    }
  });

  test('a problem stands at its row, with column and message', async () => {
    const content = `${'case_id,source,category,type,created,closed_date,address_key'}\n1,PHONE,"a, b",c,2021-02-30T10:00,,k\n2,PHONE,a\n`;
    const { rows } = await previewFile(Buffer.from(content), 'csv', { ...CONTEXT, options: { csv: { mapping } } });
    expect(rows[0]?.cells[2]).toBe('a, b');
    expect(rows.map((row) => row.problems.map((problem) => [problem.column, problem.code]))).toEqual([[['created', 'invalid-date']], [[null, 'wrong-field-count']]]);
  });

  test('formats without cells show the original of each record', async () => {
    const preview = await previewFile(readFileSync(join(formats, 'x-api-v2/fixtures/ok/page.json')), 'x-api-v2', { ...CONTEXT, options: { 'x-api-v2': { companyUserIds: ['500'] } } });
    expect(preview.columns).toEqual(['original']);
    expect(preview.rows[0]).toMatchObject({ cells: [expect.stringContaining('"id": "101"')], interaction: { externalId: '101' } });
    expect(preview.rows[2]?.leftOut).toContain('replies to no customer');
  });

  test('a customer list shows whom it names', async () => {
    const preview = await previewFile(readFileSync(join(formats, 'customers/fixtures/ok/customers.csv')), 'customers', CONTEXT);
    expect(preview.columns[6]).toBe('segment:Tier');
    expect(preview.rows.map((row) => row.customer?.customerId)).toEqual(['C1', 'C2', 'C3']);
  });

  test('columns of a UTF-16 file are readable', async () => {
    const content = Buffer.from('\ufeffcase_id,source,category,type,created,closed_date,address_key\n1,PHONE,Zoë,c,2021-02-03T10:00,,k\n', 'utf16le');
    const preview = await previewFile(content, 'csv', { ...CONTEXT, options: { csv: { mapping: { ...mapping, encoding: 'auto' } } } });
    expect(preview.columns[0]).toBe('case_id');
    expect(preview.rows[0]?.cells[2]).toBe('Zoë');
  });
});
