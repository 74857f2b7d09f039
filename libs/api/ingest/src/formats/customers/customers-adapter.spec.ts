import { join } from 'node:path';
import { customersOf, fixture, problemsOf, readAll, refusalOf } from '../testing/read-all';
import { customersAdapter } from './customers-adapter';

const options = { customers: { defaultCountry: 'GB' } };
const readFixture = (name: string) => readAll(customersAdapter, fixture(join(__dirname, 'fixtures', name)), { options });

describe('a customer list', () => {
  test('a customer has all handles in their normal form, and a segment per scheme', async () => {
    expect(customersOf(await readFixture('ok/customers.csv'))).toEqual([
      {
        customerId: 'C1',
        handles: [
          { kind: 'phone', value: '+442079460018' },
          { kind: 'phone', value: '+447700900123' },
          { kind: 'email', value: 'jo@example.com' },
          { kind: 'email', value: 'jo.b@work.example' },
          { kind: 'twitter', value: '9001' },
          { kind: 'facebook', value: '8001' },
        ],
        segments: { 'Age band': '25-34', Tier: 'Gold' },
      },
      { customerId: 'C2', handles: [{ kind: 'email', value: 'kim@example.com' }], segments: { 'Age band': '65+' } },
      { customerId: 'C3', handles: [], segments: {} },
    ]);
  });

  test('rows without id, with a broken handle or too few cells are refused', async () => {
    const items = await readFixture('not-ok/customers.csv');
    expect(problemsOf(items)).toEqual(['line 2: missing-field in customer_id', 'line 3: invalid-handle in email', 'line 4: wrong-field-count']);
    expect(customersOf(items).map((customer) => customer.customerId)).toEqual(['C4']);
  });

  test.each([
    ['a list without customer_id', 'missing-columns', 'id,email\n1,jo@example.com\n'],
    ['an empty file', 'empty-file', ''],
    ['a list with no delimiter in it but the wrong column', 'missing-columns', 'email\njo@example.com\n'],
  ])('%s is refused with %s', async (_case, code, content) => {
    expect((await refusalOf(readAll(customersAdapter, content))).code).toBe(code);
  });
});
