import { CORRECTION_RULES, FORMATS, type CorrectionRule, type FormatKey, type ImportStatus } from '@channelwise/contracts';
import { ingestFile } from '@channelwise/api/ingest';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { CommandError } from './command-error';

export const INGEST_USAGE = `npm run ingest -- FILE --format ${FORMATS.join('|')} [options]
  --mapping FILE.json        how to read a CSV (needed for csv), for example libs/api/ingest/src/mapping/examples/kansas-city-311.json
  --source NAME              name of the source; ids are unique within it (default: the file's name)
  --company LIST             mbox: the company's addresses or domains; x-api-v2: its user ids; facebook-graph: its page ids; separated by commas
  --country GB               country of phone numbers without a country code
  --corrections reject|replace   a known id with different content: keep the first (default), or let the later one correct it
  --complete-up-to INSTANT   the source is complete up to here (ISO 8601 with offset; default: its latest event)
  --keep-demo                keep the generated demo beside your own data`;

/** The option that names the company, by format. */
const COMPANY_OPTION: Partial<Record<FormatKey, string>> = { mbox: 'companyAddresses', 'x-api-v2': 'companyUserIds', 'facebook-graph': 'pageIds' };

/** Takes a file in and prints how it ended. @returns whether it was taken in */
export async function ingest(pool: Pool, args: readonly string[], say: (line: string) => void): Promise<boolean> {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandError(`Name one file.\n${INGEST_USAGE}`);
  const format = values.format;
  if (!FORMATS.some((known) => known === format)) throw new CommandError(`--format must be one of ${FORMATS.join(', ')}.\n${INGEST_USAGE}`);
  const key = format as FormatKey;
  if (key === 'csv' && values.mapping === undefined) throw new CommandError(`A CSV needs --mapping.\n${INGEST_USAGE}`);
  const corrections = values.corrections ?? 'reject';
  if (!CORRECTION_RULES.some((rule) => rule === corrections)) throw new CommandError(`--corrections must be one of ${CORRECTION_RULES.join(', ')}.`);
  const company = values.company?.split(',').map((entry) => entry.trim());
  const companyOption = COMPANY_OPTION[key];

  let shownAt = 0;
  const status = await ingestFile(
    pool,
    fromWhereTheUserStands(file),
    {
      format: key,
      sourceName: values.source ?? basename(file),
      mapping: values.mapping === undefined ? null : await readMapping(fromWhereTheUserStands(values.mapping)),
      options: { ...(companyOption && company ? { [companyOption]: company } : {}), ...(values.country ? { defaultCountry: values.country } : {}) },
      corrections: corrections as CorrectionRule,
      completeUpTo: values['complete-up-to'] ?? null,
      keepDemo: values['keep-demo'] ?? false,
    },
    (progress) => {
      if (Date.now() - shownAt < 1000) return;
      shownAt = Date.now();
      process.stderr.write(`${progress.state}: ${(progress.bytesRead / 1e6).toFixed(1)} MB, ${progress.counts.received} records\n`);
    },
  );
  say(report(status));
  return status.state === 'done';
}

/** npm runs scripts in the workspace; relative paths are meant from where the user typed them. */
const fromWhereTheUserStands = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        mapping: { type: 'string' },
        source: { type: 'string' },
        company: { type: 'string' },
        country: { type: 'string' },
        corrections: { type: 'string' },
        'complete-up-to': { type: 'string' },
        'keep-demo': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${INGEST_USAGE}`);
  }
}

async function readMapping(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(`The mapping ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandError(`The mapping ${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** How an import ended, as plain lines that reconcile. */
function report({ state, fileName, counts, problem, reasons, demoRemoved, id }: ImportStatus): string {
  if (state !== 'done') return `${fileName} was not taken in (${state}): ${problem?.message ?? 'no reason given'}${problem?.line ? ` (line ${problem.line})` : ''}\n${problem?.remedy ?? ''}`;
  return [
    `${fileName}: ${counts.received} records received = ${counts.accepted} accepted + ${counts.duplicates} duplicates + ${counts.leftOut} left out + ${counts.rejected} rejected.`,
    ...(counts.corrected > 0 ? [`  ${counts.corrected} of the accepted corrected a stored record.`] : []),
    ...(demoRemoved ? ['  The generated demo was removed to make room for your own data.'] : []),
    ...reasons.map((reason) => `  ${reason.kind} ${reason.count}: ${reason.message} (${reason.code}; lines ${reason.lines.join(', ')}${reason.count > reason.lines.length ? ', ...' : ''})`),
    ...(counts.rejected + counts.leftOut > 0 ? [`  Every one with its original line: /api/v1/imports/${id}/rejections.csv`] : []),
  ].join('\n');
}
