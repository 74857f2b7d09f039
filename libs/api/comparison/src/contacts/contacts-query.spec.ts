import { CONTACT_SUBSETS } from '@channelwise/contracts';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { ContactsQuery } from './contacts-query';
import { IssueQuery } from './issue-query';

async function complaints<T extends object>(shape: new () => T, query: Record<string, string>): Promise<string[]> {
  return (await validate(plainToInstance(shape, query))).flatMap((error) => Object.values(error.constraints ?? {}));
}

describe('the query string of a list of contacts', () => {
  test.each(CONTACT_SUBSETS)('only=%s is one of the lists', async (only) => {
    expect(await complaints(ContactsQuery, { only })).toEqual([]);
  });

  test('takes the filters of the questions with an order and a length', async () => {
    expect(await complaints(ContactsQuery, { from: '2026-10-01', to: '2026-11-01', channels: 'phone', window: '14', sort: '-wait', limit: '200' })).toEqual([]);
  });

  test.each<[Record<string, string>, string]>([
    [{ only: 'happy' }, 'only must be one of all, answered'],
    [{ sort: 'name' }, 'sort must be one of started'],
    [{ limit: '0' }, 'limit must be a whole number from 1 to 200'],
    [{ limit: '201' }, 'limit must be a whole number from 1 to 200'],
    [{ limit: 'ten' }, 'limit must be a whole number from 1 to 200'],
    [{ cursor: 'x'.repeat(201) }, 'cursor must be the nextCursor'],
    [{ window: '8' }, 'window must be one of'],
  ])('%j is refused with what is allowed', async (query, message) => {
    expect((await complaints(ContactsQuery, query)).join()).toContain(message);
  });
});

test('an issue takes the definition and its zone', async () => {
  expect(await complaints(IssueQuery, { window: '30', scope: 'same-channel', anchor: 'start', zone: 'UTC' })).toEqual([]);
  expect((await complaints(IssueQuery, { scope: 'all' })).join()).toContain('scope must be one of any-channel');
});
