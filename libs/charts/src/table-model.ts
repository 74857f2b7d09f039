/** One column of a table; numeric ones are set flush right in tabular figures. */
export interface TableColumn {
  key: string;
  label: string;
  numeric: boolean;
}

/**
 * The table behind a chart. `rows` holds exact values (seconds, shares between 0 and 1, counts), which is what a CSV wants;
 * `null` is "no data", never 0. `display` holds the same cells as a reader would say them; where it is absent the rows are shown as they are.
 */
export interface TableModel {
  caption: string;
  columns: TableColumn[];
  rows: (string | number | null)[][];
  display?: string[][];
}
