import type { FormatKey, PreviewAnswer } from '@channelwise/contracts';
import { companyQuestionOf } from './format-options';

/** Fields of a mapping by what the page calls them. */
const FIELD_WORDS: Record<string, string> = {
  delimiter: 'Delimiter',
  encoding: 'Encoding',
  timeZone: 'Time zone',
  dateFormats: 'How dates are written',
  defaultCountry: 'Country of phone numbers',
  leaveOut: 'Rows to leave out',
  recordKind: 'One row is',
  'columns.externalId': 'Id of the row',
  'columns.channel': 'Channel',
  'columns.customer': 'Customer',
  'columns.occurredAt': 'When',
  'columns.topic': 'Topic',
  'columns.segments': 'Groups of customers',
};

/** A problem of the settings as a sentence that stands by itself, away from its field. */
export function problemInWords({ field, message }: PreviewAnswer['problems'][number], format: FormatKey): string {
  const question = companyQuestionOf(format);
  if (question !== null && field === `options.${question.option}`) return `Still to be named: ${question.label.charAt(0).toLowerCase()}${question.label.slice(1)}.`;
  const words = field === null ? null : (Object.entries(FIELD_WORDS).find(([path]) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`))?.[1] ?? field);
  const text = words === null ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : `${words}: ${message}`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
