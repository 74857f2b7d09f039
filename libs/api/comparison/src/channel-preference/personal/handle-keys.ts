import type { HandleKind } from '@channelwise/vocabulary';

/**
 * The keys under which what somebody typed may be stored: a phone number without its blanks and brackets, an e-mail address in small
 * letters, a name on a network without its @, and the text as it is. Exact, never a part of a handle: this is no way to look around.
 */
export function handleKeys(typed: string): string[] {
  const text = typed.trim();
  if (text === '') return [];
  const bare = text.replace(/^@/, '');
  const digits = text.replace(/[\s().-]/g, '').replace(/^00/, '+');
  const keys: [HandleKind, string][] = [
    ['crm', text],
    ['email', text.toLowerCase()],
    ['twitter', bare],
    ['twitter', bare.toLowerCase()],
    ['facebook', text],
    ['other', text],
    ...(/^\+?\d{5,}$/.test(digits) ? [['phone', digits] as [HandleKind, string]] : []),
  ];
  return [...new Set(keys.map(([kind, value]) => `${kind}:${value}`))];
}
