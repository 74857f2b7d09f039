import { Inject, Injectable } from '@nestjs/common';
import { ARRIVALS, arrivalLane, resolvingLane } from '@channelwise/api/tallies';
import type { Arrival, ChannelPreferenceAnswer, Flow, PreferenceRow, PreferenceShare } from '@channelwise/contracts';
import { lift, rate } from '@channelwise/metrics';
import { CHANNELS, type WindowDays } from '@channelwise/vocabulary';
import { answerHead } from '../asking/answer-head';
import type { EarlierCounts } from '../asking/changes';
import { countsOf, groupsOf, partsOf, type PartOfCounts } from '../asking/groups';
import { QuestionDesk, type Question } from '../asking/question';
import type { Counts } from '../counts/channel-counts';
import type { CountsAnswer } from '../counts/counts-reader';
import type { QuestionQuery } from '../filters/question-query';
import { preferenceChanges } from './preference-changes';
import { preferenceSummary } from './preference-summary';

const DEFINITIONS = ['first-choice', 'forced-contact', 'lift', 'channel-flow', 'trend', 'multiple-comparisons', 'repeat-window', 'rage', 'as-of'];

const firstChoices = (counts: Counts, window: WindowDays) => counts.journey[arrivalLane(window, 'chosen')] ?? 0;

/** Which channel do people choose, and which are they driven to? */
@Injectable()
export class CompareChannelPreference {
  constructor(@Inject(QuestionDesk) private readonly desk: QuestionDesk) {}

  /** @throws BadFilter */
  async answer(query: QuestionQuery): Promise<ChannelPreferenceAnswer> {
    const question = await this.desk.open(query);
    const [counted, earlier] = await Promise.all([this.desk.count(question, ['journey']), this.desk.countEarlier(question, ['journey'])]);
    return this.conclude(question, counted, earlier);
  }

  /** @param earlier counts of the periods that this one is held against; none where no change is asked for */
  conclude({ filters, workspace }: Question, counted: CountsAnswer, earlier: readonly EarlierCounts[] = []): ChannelPreferenceAnswer {
    const groups = groupsOf(filters);
    const sharesOf = (part: PartOfCounts) => {
      const starts = groups.map(({ channels }) => firstChoices(countsOf(counted.rows, channels, part), filters.window));
      return { part: part.part, starts, total: starts.reduce((sum, count) => sum + count, 0) };
    };
    const whole = sharesOf({ part: null, matches: () => true });
    const row = ({ part, starts, total }: ReturnType<typeof sharesOf>): PreferenceRow => ({
      part,
      firstChoices: total,
      shares: groups.map(({ group }, index) => {
        const here = { hits: starts[index] ?? 0, total };
        const everywhere = { hits: whole.starts[index] ?? 0, total: whole.total };
        return { group, share: rate(here), lift: part === null ? null : liftOf(here, everywhere) };
      }),
    });
    const rows = filters.split === 'none' ? [] : partsOf(filters.split, filters, workspace).map((part) => row(sharesOf(part)));
    const arrivals = groups.map(({ group, channels }): Arrival => {
      const counts = countsOf(counted.rows, channels);
      const [chosen, forced, followedUp, repeated] = ARRIVALS.map((kind) => counts.journey[arrivalLane(filters.window, kind)] ?? 0);
      const contacts = counts.contacts;
      const share = (hits: number | undefined) => rate({ hits: hits ?? 0, total: contacts });
      return { group, contacts, chosen: share(chosen), forced: share(forced), followedUp: share(followedUp), repeated: share(repeated) };
    });
    const flows = filters.channels.flatMap((from): Flow[] => {
      const counts = countsOf(counted.rows, [from]);
      return [null, ...CHANNELS].map((to) => ({ from, to, episodes: counts.journey[resolvingLane(filters.window, to)] ?? 0 })).filter((flow) => flow.episodes > 0);
    });
    const overall = row(whole);
    const all = countsOf(counted.rows, filters.channels);
    return {
      question: 'channel-preference',
      head: answerHead(filters, workspace, DEFINITIONS, counted, all.contacts, [{ reason: 'further contacts of an episode (only its first one is a choice)', count: all.contacts - whole.total }]),
      overall,
      rows,
      arrivals,
      flows,
      change: preferenceChanges(groups, counted, earlier, filters.window),
      summary: preferenceSummary(overall, rows, arrivals),
    };
  }
}

function liftOf(here: { hits: number; total: number }, everywhere: { hits: number; total: number }): PreferenceShare['lift'] {
  const { value, interval } = lift(here, everywhere);
  const [lower, upper] = interval ?? [null, null];
  return { value, interval: lower === null || upper === null ? null : [lower, upper] };
}
