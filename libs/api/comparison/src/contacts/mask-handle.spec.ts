import { HANDLE_KINDS } from '@channelwise/vocabulary';
import { maskHandle } from './mask-handle';

describe('a masked handle', () => {
  it.each([
    ['phone', '+447700900213', '+447 ••• ••• 213'],
    ['phone', '112', '1•••'],
    ['email', 'jane.doe@example.org', 'j•••@example.org'],
    ['email', '@example.org', '@e•••rg'],
    ['twitter', 'ada_lovelace', 'ad•••ce'],
    ['twitter', '😀bc', '😀•••'],
    ['crm', 'C2', 'C•••'],
  ] as const)('%s %s is shown as %s', (kind, value, masked) => {
    expect(maskHandle(kind, value)).toEqual({ kind, masked });
  });

  it('shows nothing of an anonymous contact', () => {
    expect(maskHandle('anonymous', 'call-17')).toEqual({ kind: 'anonymous', masked: null });
  });

  it('never shows the whole value', () => {
    for (const kind of HANDLE_KINDS) for (const value of ['a', 'ab', 'abcdefgh', 'a@b', '+1234567890']) expect(maskHandle(kind, value).masked).not.toBe(value);
  });
});
