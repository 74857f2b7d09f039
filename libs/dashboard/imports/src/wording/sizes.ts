/** `840 bytes`, `12.4 kB`, `1.1 GB`: decimal units, as file managers and disks have them. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 would be shown as 1000.0.
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** `12,000` and `1 record` / `12,000 records`. */
export function countInWords(count: number, noun?: string): string {
  const number = count.toLocaleString('en-GB');
  return noun === undefined ? number : `${number} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a few seconds`, `about 40 s`, `about 12 min`, `about 1.5 h`: how long something will still take, no finer than it can be known. */
export function timeLeftInWords(seconds: number): string {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} s`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min`;
  return `about ${(seconds / 3600).toFixed(1)} h`;
}

/** `1 Nov 2026, 14:05` in the reader's own zone: when an import was made is told by the clock on their wall. */
export function momentInWords(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
