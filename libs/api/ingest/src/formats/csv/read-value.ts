import type { ColumnSource, FlagColumn, ValueSource } from '../../mapping/csv-mapping';
import { Refusal } from '../refusal';

/** A row's cells by column position; text, trimmed by nobody. */
export type CellReader = (index: number) => string;

/** Where the columns of a mapping stand in the file at hand. */
export type ColumnIndex = (column: string) => number;

/** Reads a closed value (channel, direction, visibility) from a row. */
export type ValueReader<Value> = (cell: CellReader) => Value | Refusal;

/** Compiles a constant or a translated column. Translations are remembered per written value. */
export function valueReader<Value extends string>(source: ValueSource<Value>, field: string, indexOf: ColumnIndex): ValueReader<Value> {
  if ('constant' in source) {
    const { constant } = source;
    return () => constant;
  }
  const index = indexOf(source.column);
  const exact = new Map<string, Value>(Object.entries(source.values) as [string, Value][]);
  const folded = new Map<string, Value>((Object.entries(source.values) as [string, Value][]).map(([written, value]) => [fold(written), value]));
  const otherwise = source.otherwise ?? null;
  return (cell) => {
    const written = cell(index);
    const value = exact.get(written) ?? folded.get(fold(written)) ?? otherwise;
    return value ?? new Refusal('unlisted-value', `The mapping does not say which ${field} "${written.slice(0, 60)}" is`, source.column);
  };
}

/** Reads a yes-no column: true, false, or null where the value is listed on neither side. */
export function flagReader(source: FlagColumn | null | undefined, indexOf: ColumnIndex): ((cell: CellReader) => boolean | null) | null {
  if (!source) return null;
  const index = indexOf(source.column);
  const yes = new Set(source.yes.map(fold));
  const no = new Set((source.no ?? []).map(fold));
  return (cell) => {
    const written = fold(cell(index));
    return yes.has(written) ? true : no.has(written) ? false : null;
  };
}

/** Reads a column as it is, trimmed; an empty cell is null. */
export function textReader(source: ColumnSource | null | undefined, indexOf: ColumnIndex): ((cell: CellReader) => string | null) | null {
  if (!source) return null;
  const index = indexOf(source.column);
  return (cell) => {
    const text = cell(index).trim();
    return text === '' ? null : text;
  };
}

export function fold(written: string): string {
  return written.trim().toLowerCase();
}
