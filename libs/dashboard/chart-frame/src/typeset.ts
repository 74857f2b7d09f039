const JOIN = '\u2060';
const NARROW = '\u00a0';

/**
 * A worded figure as a printer would set it: an en dash in intervals (`86–91 %`), a true minus sign (`−17 points`), and figure and
 * unit kept on one line. For display only; texts that are compared or exported stay as they are.
 */
export function typeset(text: string): string {
  return text
    .replaceAll(/(\d)-(?=\d)/g, `$1${JOIN}–${JOIN}`)
    .replaceAll(/(^|[\s(])-(?=\d)/g, '$1−')
    .replaceAll(/(\d) (?=%|s\b|min\b|h\b|days?\b|points?\b)/g, `$1${NARROW}`);
}
