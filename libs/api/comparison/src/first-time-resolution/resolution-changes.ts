import type { Change, Group } from '@channelwise/contracts';
import type { Channel } from '@channelwise/vocabulary';
import { judgeTogether, shareChange, type EarlierCounts } from '../asking/changes';
import { countsOf } from '../asking/groups';
import type { CountsAnswer } from '../counts/counts-reader';
import { resolved, type ResolutionDefinition } from './resolution-figures';

/** First-time resolution under the definition asked for, each group now against then. */
export function resolutionChanges(groups: readonly { group: Group; channels: readonly Channel[] }[], counted: CountsAnswer, earlier: readonly EarlierCounts[], definition: ResolutionDefinition): Change[] {
  return judgeTogether(
    groups.flatMap(({ group, channels }) =>
      earlier.map(({ against, period, counted: before }) =>
        shareChange({ measure: 'first-time-resolution', against, period, group }, resolved(countsOf(counted.rows, channels), definition), resolved(countsOf(before.rows, channels), definition)),
      ),
    ),
  );
}
