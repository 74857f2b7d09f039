import type { ColumnGuess, ColumnKind } from './column-guess';
import { channelOfWord } from './channel-words';
import { guessDateFormat } from './guess-date-format';

const MOST_VALUES = 20;

/** What a column seems to hold, from its cells in the first rows. */
export function guessColumn(name: string, cells: readonly string[]): ColumnGuess {
  const samples = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const different = new Set(samples);
  const shares = {
    filled: cells.length === 0 ? 0 : samples.length / cells.length,
    distinct: samples.length === 0 ? 0 : different.size / samples.length,
    values: different.size <= MOST_VALUES ? [...different] : [],
  };
  const guess = (kind: ColumnKind, reason: string, dateFormat: string | null = null): ColumnGuess => ({ name, kind, dateFormat, ...shares, reason });
  if (samples.length === 0) return guess('empty', 'no value in the first rows');

  const date = guessDateFormat(samples, name);
  if (date) {
    const doubt = date.ambiguous ? '; day and month could also be exchanged, please check' : '';
    return guess(date.dateOnly ? 'date' : 'time', `all values are ${date.dateOnly ? 'days' : 'times'} written as ${date.pattern}${doubt}`, date.pattern);
  }
  const all = (pattern: RegExp): boolean => samples.every((sample) => pattern.test(sample));
  if (all(/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/)) return guess('email', 'all values are e-mail addresses');

  const channels = shares.values.filter((value) => channelOfWord(value) !== null);
  const named = /channel|source|medium|origin|via/i.test(name);
  if (channels.length > 0 && (channels.length >= shares.values.length / 2 || (named && channels.length >= 2))) {
    return guess('channel', `the values ${channels.slice(0, 4).map((value) => `"${value}"`).join(', ')} name channels`);
  }
  if (all(/^\+?[\d\s().-]{7,20}$/) && samples.some((sample) => /^[+0]|[\s()-]/.test(sample)) && /phone|tel|mobile|caller|cell|number|msisdn/i.test(name)) {
    return guess('phone', 'all values look like telephone numbers');
  }
  if (shares.distinct === 1 && samples.length >= 3 && all(/^\S{1,64}$/) && (/id$|_id|number|key|ref|case|ticket|uuid/i.test(name) || all(/\d/))) return guess('id', 'every value is different and has no blank');
  if (all(/^-?\d+(?:[.,]\d+)?$/)) return guess('number', 'all values are numbers');
  const longest = samples.reduce((sum, sample) => sum + sample.length, 0) / samples.length;
  if (longest > 40 && samples.some((sample) => sample.includes(' '))) return guess('text', 'long values with several words');
  if (different.size <= Math.max(MOST_VALUES, samples.length / 4)) return guess('category', `${different.size} different values`);
  return guess('other', 'no rule fits');
}
