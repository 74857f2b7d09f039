import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { askIssue } from '@channelwise/dashboard/api-client';
import { instantInWords, typeset } from '@channelwise/dashboard/chart-frame';
import { definitionInWords, FiltersStore, ProblemNote } from '@channelwise/dashboard/filters';
import { channelEntry } from '@channelwise/vocabulary';
import { channelWord, handleInWords, resultInWords, segmentsInWords, VERDICT_WORDS } from './contact-words';
import { type Episode, episodesOf } from './episodes-of';
import { IssueTimeline } from './issue-timeline';

/** A contact and everything on its issue: the episode that it is part of as a timeline, the other episodes as links. */
@Component({
  selector: 'cw-issue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IssueTimeline, ProblemNote, RouterLink],
  templateUrl: './issue-page.html',
  styleUrl: './issue-page.css',
})
export class IssuePage {
  /** From the address. */
  readonly customer = input.required<string>();
  readonly key = input.required<string>();

  private readonly filters = inject(FiltersStore);

  protected readonly answer = askIssue(
    () => ({ customerId: this.customer(), contactKey: this.key() }),
    () => this.filters.query(),
  );

  protected readonly shown = computed(() => {
    const issue = this.answer.value();
    if (issue === null) return null;
    const episodes = episodesOf(issue);
    const index = episodes.findIndex((episode) => episode.asked);
    const episode = episodes[index];
    const asked = episode?.contacts.find(({ contact }) => contact.contactKey === issue.asked.contactKey)?.contact;
    const first = episode?.contacts[0]?.contact;
    if (episode === undefined || asked === undefined || first === undefined) return null;
    const segments = segmentsInWords(asked.segments);
    return {
      issue,
      episode,
      title: `${asked.topic.label.charAt(0).toUpperCase()}${asked.topic.label.slice(1)}: ${routeInWords(episode)}`,
      result: typeset(resultInWords(first)),
      who: [issue.customer.handles.map(handleInWords).join(', '), segments].filter((words) => words !== '').join(' · '),
      definition: definitionInWords(issue.definition),
      earlier: episodes.slice(0, index).map((other) => linkOf(other, issue.zone)),
      later: episodes.slice(index + 1).map((other) => linkOf(other, issue.zone)),
    };
  });
}

/** The channels in the order in which the customer turned to them: `e-mail, then Facebook, then phone`. */
function routeInWords({ contacts }: Episode): string {
  const channels = contacts.map(({ contact }) => contact.channel).filter((channel, index, all) => channel !== all[index - 1]);
  return channels.map(channelWord).join(', then ');
}

/** An episode that is not shown, as a line that leads to it. */
function linkOf({ contacts }: Episode, zone: string) {
  const [first] = contacts;
  if (first === undefined) throw new RangeError('an episode has at least one contact');
  const { contact } = first;
  const channels = [...new Set(contacts.map((entry) => channelEntry(entry.contact.channel).label))].join(', ');
  return {
    path: ['/contacts', contact.customerId, contact.contactKey],
    key: contact.contactKey,
    channel: contact.channel,
    started: instantInWords(contact.startedAt, zone),
    words: `${contacts.length === 1 ? '1 contact' : `${contacts.length} contacts`}: ${channels}`,
    verdict: VERDICT_WORDS[contact.resolution.verdict],
  };
}
