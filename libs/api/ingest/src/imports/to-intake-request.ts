import { CORRECTION_RULES, FORMATS, type FormatKey, type ImportRequest } from '@channelwise/contracts';
import type { FormatOptions } from '../formats/format-options';
import type { IntakeRequest } from '../intake/intake-request';
import { checkMapping } from '../mapping/check-mapping';
import { InvalidImportRequest, InvalidMapping } from './import-errors';

/** An import request as it is stored: what the user asked, and whether the simulator made the file. */
export type StoredImportRequest = ImportRequest & { generated?: boolean; linkLater?: boolean };

/** The list option that a format cannot do without: it decides which messages are the company's own. `nobody` is an entry that no message bears. */
const REQUIRED_LIST: Partial<Record<FormatKey, { option: string; means: string; nobody: string }>> = {
  mbox: { option: 'companyAddresses', means: 'the addresses or domains of the company, for example @example.com', nobody: '@company.invalid' },
  'x-api-v2': { option: 'companyUserIds', means: 'the user ids of the company\u2019s accounts', nobody: '0' },
  'facebook-graph': { option: 'pageIds', means: 'the ids of the company\u2019s pages', nobody: '0' },
};

/** Checks a request and puts it into the intake's words. Throws InvalidImportRequest or InvalidMapping with every field at fault. */
export function toIntakeRequest(request: StoredImportRequest): IntakeRequest {
  const errors: { field: string; message: string; allowed?: string }[] = [];
  if (!FORMATS.includes(request.format)) errors.push({ field: 'format', message: `"${String(request.format)}" is not known`, allowed: FORMATS.join(', ') });
  if (request.sourceName.trim() === '') errors.push({ field: 'sourceName', message: 'must not be empty' });
  if (!CORRECTION_RULES.includes(request.corrections)) errors.push({ field: 'corrections', message: `"${String(request.corrections)}" is not known`, allowed: CORRECTION_RULES.join(', ') });
  const completeUpTo = request.completeUpTo === null ? null : Date.parse(request.completeUpTo);
  if (completeUpTo !== null && Number.isNaN(completeUpTo)) errors.push({ field: 'completeUpTo', message: `"${request.completeUpTo}" is no instant`, allowed: 'ISO 8601 with offset, for example 2026-11-01T00:00:00Z' });
  const missing = requiredOptionProblem(request.format, request.options);
  if (missing !== null) errors.push(missing);
  if (errors.length > 0) throw new InvalidImportRequest(errors);

  return {
    format: request.format,
    sourceName: request.sourceName.trim(),
    options: formatOptionsOf(request.format, request.mapping, request.options),
    corrections: request.corrections,
    completeUpTo,
    keepDemo: request.keepDemo,
    generated: request.generated === true,
    linkLater: request.generated === true && request.linkLater === true,
  };
}

/** Options with which a format can be read before it is known which messages are the company's own: then none is. */
export function optionsWithoutCompany(format: FormatKey, options: Record<string, unknown>): Record<string, unknown> {
  const required = REQUIRED_LIST[format];
  return required ? { ...options, [required.option]: [required.nobody] } : options;
}

/** What a format misses among its options; null if nothing. */
export function requiredOptionProblem(format: FormatKey, options: Record<string, unknown>): { field: string; message: string } | null {
  const required = REQUIRED_LIST[format];
  return required && !isListOfTexts(options[required.option]) ? { field: `options.${required.option}`, message: `must name ${required.means}` } : null;
}

/** The options of one format, as its adapter wants them. Throws InvalidMapping for a CSV whose mapping is not sound. */
export function formatOptionsOf(format: FormatKey, mapping: unknown, options: Record<string, unknown>): FormatOptions {
  if (format !== 'csv') return { [format]: options };
  const problems = checkMapping(mapping);
  if (problems.length > 0) throw new InvalidMapping(problems);
  // checkMapping has looked at every field.
  return { csv: { mapping } as FormatOptions['csv'] };
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string' && entry.trim() !== '');
}
