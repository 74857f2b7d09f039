import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Group, ScoreboardCell, ScoreboardRow } from '@channelwise/contracts';
import { FigureText, csvOfTable, download, missingFigureIn, typeset } from '@channelwise/dashboard/chart-frame';
import { cellOf, familySpans, scoreboardGroups } from './scoreboard-columns';
import { scoreboardTable } from './scoreboard-table';
import { TrendLine } from './trend-line';

interface ShownCell {
  group: Group;
  cell: ScoreboardCell | null;
  detail: string | null;
  /** Fewer observations than a figure needs to be printed in full ink. */
  thin: boolean;
  exact: string | null;
  change: ScoreboardRow['change'][number] | null;
}

/** What customers got, channel beside channel: figure, interval, a real change, and thirteen months of the difference. */
@Component({
  selector: 'cw-scoreboard',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureText, RouterLink, TrendLine],
  templateUrl: './scoreboard.html',
  styleUrl: './scoreboard.css',
})
export class Scoreboard {
  readonly rows = input.required<readonly ScoreboardRow[]>();
  readonly caption = input.required<string>();

  protected readonly groups = computed(() => scoreboardGroups(this.rows()));
  protected readonly families = computed(() => familySpans(this.groups()));
  protected readonly hasTrend = computed(() => this.rows().some((row) => row.trend !== null));
  protected readonly shown = computed(() => this.rows().map((row) => ({ row, cells: this.groups().map((group) => shownCell(row, group)) })));

  protected save(): void {
    const csv = csvOfTable(scoreboardTable(this.rows(), this.caption()));
    download('channelwise-scoreboard.csv', new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  }
}

function shownCell(row: ScoreboardRow, group: Group): ShownCell {
  const cell = cellOf(row, group);
  return {
    group,
    cell,
    detail: cell?.detail ? typeset(cell.detail) : null,
    thin: cell !== null && !cell.judgeable && missingFigureIn(cell.text) === null,
    exact: cell === null ? null : exactWords(cell),
    change: row.change.find((change) => change.group.key === group.key) ?? null,
  };
}

function exactWords(cell: ScoreboardCell): string {
  const observations = `${cell.n.toLocaleString('en-GB')} observations`;
  return cell.exact === null ? observations : `${cell.exact} exactly, from ${observations}`;
}
