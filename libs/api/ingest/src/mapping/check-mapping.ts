import { CHANNELS, DIRECTIONS, HANDLE_KINDS, INTERACTION_KINDS, VISIBILITIES, type InteractionKind } from '@channelwise/vocabulary';
import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { compileDatePattern } from '../reading/date-pattern';
import { isTimeZone } from '../reading/local-clock';
import { textEncoding } from '../reading/text-encoding';
import { UnreadableFile } from '../reading/unreadable-file';
import type { CsvMapping } from './csv-mapping';
import { MappingChecker, type MappingProblem } from './mapping-checker';

export type { MappingProblem };

/** Everything that is wrong with a mapping, each with the path of its field (`columns.channel.values.PHONE`); empty when it is sound. */
export function checkMapping(value: unknown): MappingProblem[] {
  const check = new MappingChecker();
  const mapping = check.object('', value);
  if (!mapping) return check.problems;

  check.text('name', mapping['name']);
  const delimiter = check.text('delimiter', mapping['delimiter'], false);
  if (delimiter !== null && delimiter !== 'auto' && (delimiter.length !== 1 || /["\r\n\0]|[^\0-\x7f]/.test(delimiter))) {
    check.report('delimiter', 'must be a single ASCII character, or auto');
  }
  const encoding = check.text('encoding', mapping['encoding']);
  if (encoding !== null && encoding !== 'auto' && !isEncoding(encoding)) check.report('encoding', `"${encoding}" is not known`);
  check.flag('header', mapping['header'], true);
  const zone = check.text('timeZone', mapping['timeZone']);
  if (zone !== null && !isTimeZone(zone)) check.report('timeZone', `"${zone}" is no IANA time zone such as Europe/London`);
  const formats = check.texts('dateFormats', mapping['dateFormats'], 1);
  formats.forEach((format, index) => checkDateFormat(check, `dateFormats[${index}]`, format));
  check.oneOf('recordKind', mapping['recordKind'], INTERACTION_KINDS);
  check.flag('closedMeansAnswered', mapping['closedMeansAnswered'], false);
  checkCountry(check, mapping['defaultCountry']);
  check.list('leaveOut', mapping['leaveOut']).forEach((rule, index) => {
    const fields = check.object(`leaveOut[${index}]`, rule);
    if (!fields) return;
    check.text(`leaveOut[${index}].column`, fields['column']);
    check.texts(`leaveOut[${index}].values`, fields['values'], 1);
    check.text(`leaveOut[${index}].because`, fields['because']);
  });

  const columns = check.object('columns', mapping['columns']);
  if (columns) {
    checkColumns(check, columns);
    checkKind(check, mapping, columns);
  }
  return check.problems;
}

/** A mapping out of untrusted JSON. Throws UnreadableFile `invalid-mapping` that names every field at fault. */
export function toMapping(value: unknown): CsvMapping {
  const problems = checkMapping(value);
  if (problems.length > 0) {
    throw new UnreadableFile('invalid-mapping', problems.map((problem) => `${problem.field || 'mapping'}: ${problem.message}`).join('; '), 'Correct the mapping at the named fields.');
  }
  // Every field has been checked above.
  return value as CsvMapping;
}

function checkColumns(check: MappingChecker, columns: Record<string, unknown>): void {
  check.unknownFields('columns', columns, [
    ...['externalId', 'channel', 'customer', 'occurredAt', 'direction', 'queuedAt', 'answeredAt', 'endedAt', 'closedOn', 'abandoned', 'resolved'],
    ...['automatic', 'conversationId', 'caseId', 'topic', 'visibility', 'text', 'segments'],
  ]);
  for (const field of ['externalId', 'conversationId', 'caseId', 'text']) check.column(`columns.${field}`, columns[field]);
  if (columns['externalId'] === undefined) check.report('columns.externalId', 'is missing; write null where the rows have no id');
  check.valueSource('columns.channel', columns['channel'], CHANNELS, true);
  check.valueSource('columns.direction', columns['direction'], DIRECTIONS, false);
  check.valueSource('columns.visibility', columns['visibility'], VISIBILITIES, false);

  const customer = check.column('columns.customer', columns['customer']);
  if (columns['customer'] === undefined) check.report('columns.customer', 'is missing; write null where nobody can be told apart');
  if (customer) check.oneOf('columns.customer.handleKind', customer['handleKind'], [...HANDLE_KINDS, 'by-channel']);

  if (columns['occurredAt'] === undefined || columns['occurredAt'] === null) check.report('columns.occurredAt', 'is missing');
  for (const field of ['occurredAt', 'queuedAt', 'answeredAt', 'endedAt', 'closedOn']) {
    const format = check.column(`columns.${field}`, columns[field])?.['format'];
    if (format === undefined || format === null) continue;
    const text = check.text(`columns.${field}.format`, format);
    if (text !== null) checkDateFormat(check, `columns.${field}.format`, text);
  }
  for (const field of ['abandoned', 'resolved', 'automatic']) {
    const flag = check.column(`columns.${field}`, columns[field]);
    if (!flag) continue;
    check.texts(`columns.${field}.yes`, flag['yes'], 0);
    if (flag['no'] !== undefined) check.texts(`columns.${field}.no`, flag['no'], 0);
  }
  const topic = columns['topic'];
  if (topic !== undefined && topic !== null) {
    const fields = check.object('columns.topic', topic);
    if (fields) check.texts('columns.topic.columns', fields['columns'], 1);
  }
  const segments = columns['segments'];
  if (segments !== undefined && segments !== null) {
    const schemes = check.object('columns.segments', segments);
    for (const [scheme, source] of Object.entries(schemes ?? {})) check.column(`columns.segments.${scheme}`, source);
  }
}

/** Milestones that a kind of record cannot have. */
const NOT_OF_KIND: Record<InteractionKind, readonly string[]> = {
  message: ['queuedAt', 'answeredAt', 'endedAt', 'closedOn', 'abandoned'],
  case: ['queuedAt', 'abandoned'],
  call: ['closedOn'],
};

function checkKind(check: MappingChecker, mapping: Record<string, unknown>, columns: Record<string, unknown>): void {
  const kind = INTERACTION_KINDS.find((candidate) => candidate === mapping['recordKind']);
  if (kind === undefined) return;
  for (const field of NOT_OF_KIND[kind]) {
    if (columns[field] !== undefined && columns[field] !== null) check.report(`columns.${field}`, `does not exist for a ${kind}; change recordKind or drop the column`);
  }
  if (mapping['closedMeansAnswered'] === true && kind !== 'case') check.report('closedMeansAnswered', 'is for recordKind case only');
}

function checkDateFormat(check: MappingChecker, field: string, format: string): void {
  try {
    compileDatePattern(format);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    check.report(field, error.message);
  }
}

function checkCountry(check: MappingChecker, country: unknown): void {
  if (country === undefined || country === null) return;
  const code = check.text('defaultCountry', country);
  if (code !== null && !isSupportedCountry(code.toUpperCase() as CountryCode)) check.report('defaultCountry', `"${code}" is no ISO 3166 country code such as GB`);
}

function isEncoding(name: string): boolean {
  try {
    textEncoding(name);
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
