import iconv from 'iconv-lite';
import type { PreviewAnswer, PreviewRequest, PreviewRow as AnswerRow } from '@channelwise/contracts';
import { DEFAULT_TAXONOMY } from '../classification/default-taxonomy';
import { detectDelimiter, sampleRows } from '../formats/csv/detect-delimiter';
import type { FormatOptions } from '../formats/format-options';
import { checkMapping } from '../mapping/check-mapping';
import type { CsvMapping } from '../mapping/csv-mapping';
import { guessFormat, type FormatGuess } from '../reading/guess-format';
import { PREVIEW_ROWS, previewFile, type PreviewRow } from '../reading/preview';
import { decodeBeginning } from '../reading/text-encoding';
import { UnreadableFile } from '../reading/unreadable-file';
import { customerInWords, interactionInWords } from './in-words';
import { optionsWithoutCompany, requiredOptionProblem } from './to-intake-request';
import { UnusableSample } from './import-errors';

/** How much of a record without cells is shown. */
const SHOWN_CHARACTERS = 400;

/**
 * What a file is and how its first records would be read. What is wrong with the mapping, the options or the file comes in the answer,
 * so that the page can show it where it belongs. Throws UnusableSample only where there is nothing to show (empty or binary files).
 *
 * @param zone the workspace's zone, for a proposed mapping and for the times shown
 */
export async function previewImport(request: PreviewRequest, zone: string, now: number): Promise<PreviewAnswer> {
  const sample = Buffer.from(request.sample, 'base64');
  const guess = guessOf(sample, request.fileName, zone);
  const format = request.format ?? guess.format ?? 'csv';
  const mapping = format === 'csv' ? (request.mapping ?? guess.table?.mapping ?? null) : null;
  const options: FormatOptions = format === 'csv' ? { csv: { mapping: mapping as CsvMapping } } : { [format]: request.options };
  const answer: PreviewAnswer = {
    format,
    confidence: request.format === null || request.format === guess.format ? guess.confidence : 0,
    reason: reasonOf(guess, request.format),
    columns: guess.table?.columns.map((column) => column.name) ?? [],
    mapping,
    options: request.options,
    rows: [],
    problems: settingProblems(format, mapping, request.options),
  };
  const isSound = answer.problems.length === 0;
  if (!isSound && format === 'csv') return { ...answer, rows: cellsOnly(sample, request.whole, guess, mapping) };
  try {
    const context = { sourceName: 'preview', now, topics: DEFAULT_TAXONOMY, options: isSound ? options : { [format]: optionsWithoutCompany(format, request.options) } };
    const preview = await previewFile(request.whole ? sample : wholeLines(sample), format, context);
    // Who speaks in a message cannot be told yet: the records are shown, and nothing is made of them.
    if (!isSound) return { ...answer, columns: preview.columns, rows: preview.rows.map((row) => ({ ...answerRow(row, zone), interpreted: null, leftOut: null, problems: [] })) };
    const shownZone = (mapping as CsvMapping | null)?.timeZone ?? zone;
    return { ...answer, columns: preview.columns, rows: preview.rows.map((row) => answerRow(row, shownZone)) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...answer, rows: format === 'csv' ? cellsOnly(sample, request.whole, guess, mapping) : [], problems: [{ field: null, code: error.code, message: `${error.message} ${error.remedy}` }] };
  }
}

function guessOf(sample: Buffer, fileName: string, zone: string): FormatGuess {
  try {
    return guessFormat(sample, fileName, zone);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnusableSample(error);
    throw error;
  }
}

function reasonOf(guess: FormatGuess, chosen: PreviewRequest['format']): string {
  return chosen === null || chosen === guess.format ? guess.reason : `You chose this format. The file itself looks different: ${guess.reason}`;
}

function settingProblems(format: PreviewAnswer['format'], mapping: unknown, options: Record<string, unknown>): PreviewAnswer['problems'] {
  if (format !== 'csv') {
    const problem = requiredOptionProblem(format, options);
    return problem === null ? [] : [{ field: problem.field, code: 'missing-option', message: problem.message }];
  }
  if (mapping === null) return [{ field: 'columns.occurredAt', code: 'no-mapping', message: 'no column was recognised as the time of the contact: choose which column means what' }];
  return checkMapping(mapping).map(({ field, message }) => ({ field: field === '' ? null : field, code: 'invalid-mapping', message }));
}

/** A sample that ends in the middle of the file ends in the middle of a line, too. */
function wholeLines(sample: Buffer): Buffer {
  const end = sample.lastIndexOf(0x0a);
  return end < 0 ? sample : sample.subarray(0, end + 1);
}

/** The cells as they stand, for a table whose mapping is not sound yet: the columns have to be seen to be chosen. */
function cellsOnly(sample: Buffer, whole: boolean, guess: FormatGuess, mapping: unknown): AnswerRow[] {
  const { delimiter, encoding, header } = (mapping ?? {}) as Partial<CsvMapping>;
  // An encoding that does not exist is one of the problems shown; the cells are then shown as they were guessed.
  const text = decodeBeginning(sample, encoding !== undefined && isEncoding(encoding) ? encoding : (guess.table?.encoding ?? 'auto'));
  const newline = text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
  const divider = delimiter && delimiter.length === 1 ? delimiter : (guess.table?.delimiter ?? detectDelimiter(text, newline, true)?.delimiter ?? ',');
  const skipped = (header ?? guess.table?.header ?? true) ? 1 : 0;
  return sampleRows(text, divider, newline, whole, PREVIEW_ROWS + skipped)
    .slice(skipped)
    .map((cells, index) => ({ line: index + 1 + skipped, cells, interpreted: null, leftOut: null, problems: [] }));
}

function isEncoding(name: unknown): name is string {
  return name === 'auto' || (typeof name === 'string' && iconv.encodingExists(name));
}

function answerRow(row: PreviewRow, zone: string): AnswerRow {
  return {
    line: row.place.line,
    cells: row.cells.map((cell) => (cell.length > SHOWN_CHARACTERS ? `${cell.slice(0, SHOWN_CHARACTERS)}…` : cell)),
    interpreted: row.interaction ? interactionInWords(row.interaction, zone) : row.customer ? customerInWords(row.customer) : null,
    leftOut: row.leftOut,
    problems: row.problems,
  };
}
