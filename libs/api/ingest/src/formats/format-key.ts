/** The formats that can be read, one adapter each. */
export const FORMAT_KEYS = ['csv', 'asterisk-queue-log', 'mbox', 'x-api-v2', 'facebook-graph', 'customers'] as const;
export type FormatKey = (typeof FORMAT_KEYS)[number];

export function isFormatKey(text: string): text is FormatKey {
  return (FORMAT_KEYS as readonly string[]).includes(text);
}
