import type { Channel } from '@channelwise/vocabulary';

const WORDS: readonly { channel: Channel; pattern: RegExp }[] = [
  { channel: 'twitter', pattern: /^(?:twit\w*|tweets?|twir|x|x\.com|x \(twitter\)|twitter .*)$/i },
  { channel: 'facebook', pattern: /^(?:facebook.*|fb|fb .*|messenger|facebook messenger)$/i },
  { channel: 'email', pattern: /^(?:e-?mails?|mail|inbox)$/i },
  { channel: 'phone', pattern: /^(?:phone|telephone|tel|calls?|phone call|inbound call|voice|voice call|hotline)$/i },
  { channel: 'other', pattern: /^(?:web|web ?form|website|chat|live ?chat|form|walk-?in|app|mobile app|sms|letter|post|fax|whatsapp|instagram|portal|other|api|internal)$/i },
];

/** The channel that a written value names; null if it names none. */
export function channelOfWord(written: string): Channel | null {
  const word = written.trim().replaceAll('_', ' ');
  return WORDS.find((entry) => entry.pattern.test(word))?.channel ?? null;
}
