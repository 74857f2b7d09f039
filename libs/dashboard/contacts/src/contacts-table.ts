import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactRow, ContactSort } from '@channelwise/contracts';
import { instantInWords, typeset } from '@channelwise/dashboard/chart-frame';
import { channelEntry } from '@channelwise/vocabulary';
import { handleInWords, nextInWords, outcomeInWords, segmentsInWords, VERDICT_WORDS, visibilityInWords } from './contact-words';

/** A contact a row; it leads to its issue. Scrolls inside itself; start and wait can be sorted by. */
@Component({
  selector: 'cw-contacts-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './contacts-table.html',
  styleUrl: './contacts-table.css',
})
export class ContactsTable {
  readonly rows = input.required<readonly ContactRow[]>();
  readonly sort = input.required<ContactSort>();
  /** In which times are written. */
  readonly zone = input.required<string>();
  readonly caption = input.required<string>();

  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      started: instantInWords(row.startedAt, this.zone()),
      channel: channelEntry(row.channel).label,
      visibility: visibilityInWords(row),
      handle: handleInWords(row.handle),
      segments: segmentsInWords(row.segments),
      outcome: typeset(outcomeInWords(row)),
      next: typeset(nextInWords(row.next)),
      verdict: VERDICT_WORDS[row.resolution.verdict],
      reason: typeset(row.resolution.reason),
    })),
  );

  /** Pressing a column again turns its order round; a new one begins with the greatest. */
  protected nextSort(column: 'started' | 'wait'): ContactSort {
    return this.sort() === `-${column}` ? column : `-${column}`;
  }

  protected orderOf(column: 'started' | 'wait'): 'ascending' | 'descending' | null {
    if (this.sort() === column) return 'ascending';
    return this.sort() === `-${column}` ? 'descending' : null;
  }
}
