import type { Recovered } from './check-recovery';

/** Coverage per kind of figure, and per channel or segment within it, as a plain table. */
export function coverageTable(runs: readonly (readonly Recovered[])[]): string {
  const all = runs.flat();
  const lines = ['figure                    about              covered      share'];
  for (const figure of [...new Set(all.map((entry) => entry.figure))]) {
    const ofFigure = all.filter((entry) => entry.figure === figure);
    for (const about of [...new Set(ofFigure.map((entry) => entry.about))]) lines.push(line(figure, about, ofFigure.filter((entry) => entry.about === about)));
    lines.push(line(figure, 'all', ofFigure));
  }
  return lines.join('\n');
}

function line(figure: string, about: string, entries: readonly Recovered[]): string {
  const covered = entries.filter((entry) => entry.covered).length;
  return `${figure.padEnd(26)}${about.padEnd(19)}${`${covered}/${entries.length}`.padStart(7)}   ${`${((100 * covered) / entries.length).toFixed(1)} %`.padStart(8)}`;
}

/** Share of covered intervals, over all figures of one kind. */
export function coverageOf(runs: readonly (readonly Recovered[])[], figure: Recovered['figure']): number {
  const entries = runs.flat().filter((entry) => entry.figure === figure);
  return entries.filter((entry) => entry.covered).length / entries.length;
}
