import type { MaskedHandle } from '@channelwise/contracts';
import type { HandleKind } from '@channelwise/vocabulary';

const HIDDEN = '•••';

/**
 * A handle as far as a reader needs it to tell customers apart, and no further. How much is hidden does not show how long the value is,
 * except for phone numbers, whose length tells nothing.
 *
 * @example maskHandle('phone', '+447700900213') // '+447 ••• ••• 213'
 * @example maskHandle('email', 'jane@example.org') // 'j•••@example.org'
 */
export function maskHandle(kind: HandleKind, value: string): MaskedHandle {
  switch (kind) {
    case 'anonymous':
      return { kind, masked: null };
    case 'phone':
      return { kind, masked: maskedPhone(value) };
    case 'email':
      return { kind, masked: maskedEmail(value) };
    case 'twitter':
    case 'facebook':
    case 'crm':
    case 'other':
      return { kind, masked: maskedName(value) };
  }
}

/** The country and the last three digits, where enough lies between them. */
function maskedPhone(value: string): string {
  return value.length >= 10 ? `${value.slice(0, 4)} ${HIDDEN} ${HIDDEN} ${value.slice(-3)}` : maskedName(value);
}

function maskedEmail(value: string): string {
  const at = value.lastIndexOf('@');
  return at > 0 ? `${firstOf(value)}${HIDDEN}${value.slice(at)}` : maskedName(value);
}

/** Names that begin alike are told apart by their ends, but a short one would be given away by them. */
function maskedName(value: string): string {
  const letters = [...value];
  return letters.length >= 8 ? `${letters.slice(0, 2).join('')}${HIDDEN}${letters.slice(-2).join('')}` : `${firstOf(value)}${HIDDEN}`;
}

/** The first character, whole also where it takes two code units. */
function firstOf(value: string): string {
  return [...value][0] ?? '';
}
