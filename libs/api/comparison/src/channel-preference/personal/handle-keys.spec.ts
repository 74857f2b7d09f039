import { handleKeys } from './handle-keys';

describe('the keys of a typed handle', () => {
  test('a phone number is found however it was spaced', () => {
    for (const typed of ['+44 7700 900213', '+44(7700)900-213', '0044 7700 900 213']) expect(handleKeys(typed)).toContain('phone:+447700900213');
  });

  test('an e-mail address is found whatever its letters, a network name with or without its @', () => {
    expect(handleKeys(' Jane@Example.org ')).toContain('email:jane@example.org');
    expect(handleKeys('@acme_fan')).toContain('twitter:acme_fan');
  });

  test('a word is no phone number, and nothing is nobody', () => {
    expect(handleKeys('C1').some((key) => key.startsWith('phone:'))).toBe(false);
    expect(handleKeys('   ')).toEqual([]);
  });
});
