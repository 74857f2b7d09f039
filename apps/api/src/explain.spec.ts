import { explain } from './explain';
import { UnusableSetting } from './settings';

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('errors in words', () => {
  test('a database that does not answer says so and what to do', () => {
    expect(explain(coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'))).toBe(
      'No PostgreSQL answers at DATABASE_URL. Start it, or correct host and port; without DATABASE_URL Channelwise uses its own. (connect ECONNREFUSED 127.0.0.1:1)',
    );
  });

  test('a setting and a missing file need no stack', () => {
    expect(explain(new UnusableSetting('PORT', 'is no number'))).toBe('PORT: is no number');
    expect(explain(coded('ENOENT', 'no such file: a.csv'))).toBe('no such file: a.csv');
  });

  test('an error that nobody foresaw keeps its stack', () => {
    expect(explain(new Error('odd'))).toContain('explain.spec');
  });
});
