/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];

/** The inverse of a small square matrix by Gauss-Jordan elimination with pivots; null where it has none. */
export function inverse(matrix: Matrix): number[][] | null {
  const size = matrix.length;
  const scale = Math.max(...matrix.flat().map(Math.abs));
  const rows = matrix.map((row, index) => [...row, ...Array.from({ length: size }, (_, column) => (column === index ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    const pivotIndex = rows.reduce(
      (best, row, index) => (index >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? index : best),
      column,
    );
    const pivotRow = rows[pivotIndex] ?? [];
    const pivot = pivotRow[column] ?? 0;
    if (!(Math.abs(pivot) > 1e-12 * scale)) return null;
    const displaced = rows[column] ?? [];
    rows[pivotIndex] = displaced;
    const scaled = pivotRow.map((value) => value / pivot);
    rows[column] = scaled;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column && factor !== 0) rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

/** The product of two matrices. */
export function multiply(left: Matrix, right: Matrix): number[][] {
  const columns = right[0]?.length ?? 0;
  return left.map((row) =>
    Array.from({ length: columns }, (_, column) => row.reduce((sum, value, index) => sum + value * (right[index]?.[column] ?? 0), 0)),
  );
}
