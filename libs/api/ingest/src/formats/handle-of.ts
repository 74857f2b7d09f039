import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Channel, Handle, HandleKind } from '@channelwise/vocabulary';
import { MAXIMUM_KEY_CHARACTERS } from '../reading/limits';

/** What telephone systems write where the caller withholds the number. */
const WITHHELD = new Set(['anonymous', 'withheld', 'unknown', 'private', 'restricted', 'unavailable', 'blocked', 'no caller id', 'asterisk', '<unknown>', 'n/a', 'none', '-']);

const CACHE_SIZE = 100_000;
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]*[^\s@<>,;".]$/;

/** Makes handles of what sources write. Keeps a bounded memory of phone numbers, because parsing one costs more than all else in a row. */
export class HandleReader {
  private readonly phones = new Map<string, string>();
  private readonly country: CountryCode | undefined;

  /** `defaultCountry`: ISO 3166 code for numbers without a country code. */
  constructor(defaultCountry: string | null | undefined) {
    this.country = defaultCountry ? (defaultCountry.toUpperCase() as CountryCode) : undefined;
  }

  /** Null: the text names nobody (empty, or a withheld number). `'invalid'`: it is no handle of that kind. */
  read(kind: HandleKind, written: string): Handle | null | 'invalid' {
    const text = written.trim();
    if (text === '') return null;
    if (text.length > MAXIMUM_KEY_CHARACTERS) return 'invalid';
    switch (kind) {
      case 'phone': {
        const value = this.phoneNumber(text);
        return value === '' ? null : { kind, value };
      }
      case 'email': {
        const value = emailAddress(text);
        return value === null ? 'invalid' : { kind, value };
      }
      case 'twitter':
      case 'facebook':
        return { kind, value: networkId(text) };
      case 'anonymous':
        return null;
      case 'crm':
      case 'other':
        return { kind, value: text };
    }
  }

  /** E.164 where the number can be told; else its characters as written, without blanks; empty for a withheld number. */
  private phoneNumber(text: string): string {
    let value = this.phones.get(text);
    if (value === undefined) {
      value = WITHHELD.has(text.toLowerCase()) ? '' : (parsePhoneNumberFromString(text, this.country)?.number ?? text.replace(/[\s().-]/g, ''));
      if (this.phones.size >= CACHE_SIZE) this.phones.clear();
      // The copy lets go of the piece of the file that the text is a slice of.
      this.phones.set(Buffer.from(text).toString(), value);
    }
    return value;
  }
}

/** The bare address in lower case out of `Jo Bloggs <Jo@Example.com>` or `Jo@Example.com`; null if there is none. */
export function emailAddress(text: string): string | null {
  const open = text.lastIndexOf('<');
  const inner = open >= 0 ? text.slice(open + 1, text.indexOf('>', open) < 0 ? undefined : text.indexOf('>', open)) : text;
  const address = inner.trim().toLowerCase();
  return address.length <= MAXIMUM_KEY_CHARACTERS && ADDRESS.test(address) ? address : null;
}

/** Network ids are digits; a screen name is compared without @ and without regard to case. */
function networkId(text: string): string {
  const bare = text.startsWith('@') ? text.slice(1) : text;
  return bare.toLowerCase();
}

/** The kind of handle that customers have on a channel. */
export function handleKindOfChannel(channel: Channel): HandleKind {
  return channel;
}

/** The handle of a contact that names nobody: its own, so that it never links to another. */
export function anonymousHandle(sourceName: string, externalId: string): Handle {
  return { kind: 'anonymous', value: `${sourceName}:${externalId}` };
}
