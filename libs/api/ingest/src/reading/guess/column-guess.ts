/** What a column seems to hold. `category`: few different values; `channel`: values that name channels. */
export type ColumnKind = 'empty' | 'time' | 'date' | 'channel' | 'id' | 'email' | 'phone' | 'category' | 'number' | 'text' | 'other';

export interface ColumnGuess {
  /** Header, or position in a file without one. */
  name: string;
  kind: ColumnKind;
  /** Pattern of a time or date column. */
  dateFormat: string | null;
  /** The different values, at most twenty; empty where there are more. */
  values: string[];
  /** Share of rows with a value, 0 to 1. */
  filled: number;
  /** Share of different values among the filled rows, 0 to 1. */
  distinct: number;
  /** In words, for the screen. */
  reason: string;
}
