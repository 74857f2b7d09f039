import { arrivalLane } from '@channelwise/api/tallies';
import type { Change, Group } from '@channelwise/contracts';
import type { Channel, WindowDays } from '@channelwise/vocabulary';
import { judgeTogether, shareChange, type EarlierCounts } from '../asking/changes';
import { countsOf } from '../asking/groups';
import type { CountsAnswer } from '../counts/counts-reader';

/** Share of first choices, each group now against then. */
export function preferenceChanges(groups: readonly { group: Group; channels: readonly Channel[] }[], counted: CountsAnswer, earlier: readonly EarlierCounts[], window: WindowDays): Change[] {
  const choicesOf = ({ rows }: CountsAnswer, channels: readonly Channel[]) => countsOf(rows, channels).journey[arrivalLane(window, 'chosen')] ?? 0;
  const allOf = (counts: CountsAnswer) => groups.reduce((sum, { channels }) => sum + choicesOf(counts, channels), 0);
  const now = allOf(counted);
  const before = earlier.map((entry) => ({ ...entry, total: allOf(entry.counted) }));
  return judgeTogether(
    groups.flatMap(({ group, channels }) =>
      before.map(({ against, period, counted: then, total }) =>
        shareChange({ measure: 'first-choice', against, period, group }, { hits: choicesOf(counted, channels), total: now }, { hits: choicesOf(then, channels), total }),
      ),
    ),
  );
}
