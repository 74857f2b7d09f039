import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { IssueAnswer } from '@channelwise/contracts';
import { instantInWords, typeset } from '@channelwise/dashboard/chart-frame';
import { channelEntry } from '@channelwise/vocabulary';
import { outcomeInWords, VERDICT_WORDS, visibilityInWords } from './contact-words';
import type { Episode } from './episodes-of';
import { LongText } from './long-text';
import { timelineOf } from './timeline-of';

/** One episode of an issue, from top to bottom in time, across channels. */
@Component({
  selector: 'cw-issue-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LongText],
  templateUrl: './issue-timeline.html',
  styleUrl: './issue-timeline.css',
})
export class IssueTimeline {
  readonly issue = input.required<IssueAnswer>();
  readonly episode = input.required<Episode>();

  protected readonly entries = computed(() => {
    const { zone, asked } = this.issue();
    return timelineOf(this.episode(), this.issue()).map((entry) => {
      const time = instantInWords(entry.at, zone);
      switch (entry.kind) {
        case 'contact': {
          const { contact, number, turn } = entry;
          return {
            kind: entry.kind,
            number,
            channel: contact.channel,
            label: channelEntry(contact.channel).label,
            turn,
            facts: typeset(`${outcomeInWords(contact)} · ${visibilityInWords(contact)}${contact.rage ? ' · venting' : ''}`),
            asked: contact.contactKey === asked.contactKey,
            verdict: VERDICT_WORDS[contact.resolution.verdict],
            verdictKey: contact.resolution.verdict,
            reason: typeset(contact.resolution.reason),
          };
        }
        case 'moment': {
          const { by, what, text, interaction, number, firstResponse } = entry.moment;
          return { kind: entry.kind, time, at: entry.at, by, what, text, number, firstResponse, channel: interaction.channel, label: channelEntry(interaction.channel).label };
        }
        case 'gap':
          return { kind: entry.kind, words: typeset(entry.words) };
        case 'edge':
          return { kind: entry.kind, time, words: typeset(entry.words) };
      }
    });
  });
}
