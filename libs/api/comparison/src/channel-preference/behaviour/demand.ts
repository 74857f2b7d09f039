import { arrivalLane } from '@channelwise/api/tallies';
import type { DemandRow, Group, Part, QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import { benjaminiHochberg, demandFollowsResponsiveness, formatInterval, formatPoints, quantileOfIncidence, type ResponsivenessWeek } from '@channelwise/metrics';
import type { Channel, WindowDays } from '@channelwise/vocabulary';
import { mergeCounts, type ChannelCounts, type Counts } from '../../counts/channel-counts';
import { addDays, daysBetween } from '../../filters/zone';
import { firstResponseCurve } from '../../response-latency/latency-curves';

/** A year, and the four weeks before it that its first weeks are held against. */
const FEWEST_WEEKS = 56;
/** A median of fewer contacts than this says more about chance than about the week. */
const FEWEST_CONTACTS_A_WEEK = 10;

/** Whole weeks up to the end of the period: the period itself, but at least a year of them, as far as there is data. */
export function demandWeeks({ from, to }: Pick<QuestionFilters, 'from' | 'to'>, workspace: Pick<WorkspaceAnswer, 'firstDay' | 'lastDay'>): { from: string; to: string; mondays: string[] } {
  const dataEnd = workspace.lastDay === null ? to : addDays(workspace.lastDay, 1);
  const end = mondayOnOrBefore(to < dataEnd ? to : dataEnd);
  const wanted = [from, addDays(end, -7 * FEWEST_WEEKS)].sort()[0] ?? from;
  const start = mondayOnOrAfter(workspace.firstDay !== null && workspace.firstDay > wanted ? workspace.firstDay : wanted);
  const mondays: string[] = [];
  for (let monday = start; monday < end; monday = addDays(monday, 7)) mondays.push(monday);
  return { from: start, to: end > start ? end : start, mondays };
}

const weekday = (day: string) => (((daysBetween('2024-01-01', day) % 7) + 7) % 7);
const mondayOnOrBefore = (day: string) => addDays(day, -weekday(day));
const mondayOnOrAfter = (day: string) => addDays(day, (7 - weekday(day)) % 7);

interface PartOfWeeks {
  part: Part | null;
  rows: readonly ChannelCounts[];
}

/** Each group of each part: its weekly share of first choices against how slow it had been, one to four weeks before. */
export function demandRows(groups: readonly { group: Group; channels: readonly Channel[] }[], mondays: readonly string[], window: WindowDays, parts: readonly PartOfWeeks[]): DemandRow[] {
  const rows = parts.flatMap(({ part, rows: counted }) => {
    const byWeek = mondays.map((monday) => groups.map(({ channels }) => mergeCounts(counted.filter((row) => row.week === monday && channels.includes(row.channel)))));
    return groups.map(({ group }, index) => ({ group, part, lags: demandFollowsResponsiveness(byWeek.map((week) => responsiveness(week, index, window))) }));
  });
  const verdicts = benjaminiHochberg(rows.flatMap(({ lags }) => lags.map(({ sharePerDoubling }) => sharePerDoubling?.pValue ?? null)));
  let next = 0;
  return rows.map(({ group, part, lags }): DemandRow => ({
    group,
    part,
    lags: lags.map(({ lagWeeks, total, sharePerDoubling }) => ({
      lagWeeks,
      weeks: total,
      sharePerDoubling: sharePerDoubling && { value: sharePerDoubling.value, interval: sharePerDoubling.interval },
      isReal: verdicts[next++]?.rejected ?? false,
    })),
  }));
}

function responsiveness(week: readonly Counts[], index: number, window: WindowDays): ResponsivenessWeek {
  const choices = week.map((counts) => counts.journey[arrivalLane(window, 'chosen')] ?? 0);
  const all = choices.reduce((sum, count) => sum + count, 0);
  const own = week[index];
  const others = mergeCounts(week.filter((_, other) => other !== index));
  const [slow, elsewhere] = [own ? medianSeconds(own) : null, medianSeconds(others)];
  return { firstChoiceShare: all === 0 ? null : (choices[index] ?? 0) / all, relativeLatency: slow === null || elsewhere === null || elsewhere === 0 ? null : slow / elsewhere };
}

function medianSeconds(counts: Counts): number | null {
  const curve = firstResponseCurve(counts);
  return curve.total < FEWEST_CONTACTS_A_WEEK ? null : quantileOfIncidence(curve, 0.5).seconds;
}

/** What holds for all customers, after allowing for how many associations were looked at; never more than an association. */
export function demandSummary(rows: readonly DemandRow[], weeks: number): string {
  const everybody = rows.filter(({ part }) => part === null);
  if (!everybody.some(({ lags }) => lags.some(({ sharePerDoubling }) => sharePerDoubling !== null))) return `There are ${weeks} whole weeks: too few to set demand against responsiveness.`;
  const sentences = everybody.map(({ group, lags }) => {
    const [first] = lags.filter(({ isReal }) => isReal).sort((one, two) => Math.abs(two.sharePerDoubling?.value ?? 0) - Math.abs(one.sharePerDoubling?.value ?? 0));
    if (!first?.sharePerDoubling) return `${group.label}: no association shown.`;
    const { value, interval } = first.sharePerDoubling;
    return `${group.label}: ${formatPoints(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'} of the first choices (${formatInterval(interval, 'points')}) ${first.lagWeeks} ${first.lagWeeks === 1 ? 'week' : 'weeks'} after it had been twice as slow.`;
  });
  return `${sentences.join(' ')} Over ${weeks} weeks, beside a straight trend. An association, not a cause: a campaign or an outage can move both.`;
}
