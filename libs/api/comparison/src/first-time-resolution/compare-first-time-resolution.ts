import { Inject, Injectable } from '@nestjs/common';
import type { FirstTimeResolutionAnswer, FirstTimeResolutionRow, Group, ResolutionDifference, SensitivityCell } from '@channelwise/contracts';
import { benjaminiHochberg, differencePValue, fairDifference, intervalPValue, rate, standardisedRate, type Refusal } from '@channelwise/metrics';
import { ANCHORS, SCOPES, WINDOWS_DAYS, type Channel } from '@channelwise/vocabulary';
import { answerHead } from '../asking/answer-head';
import type { EarlierCounts } from '../asking/changes';
import { countsOf, groupsOf, partsOf } from '../asking/groups';
import { QuestionDesk, type Question } from '../asking/question';
import type { ChannelCounts } from '../counts/channel-counts';
import type { CountsAnswer } from '../counts/counts-reader';
import type { QuestionQuery } from '../filters/question-query';
import { resolutionChanges } from './resolution-changes';
import { provisional, resolved, type ResolutionDefinition } from './resolution-figures';
import { resolutionSummary } from './resolution-summary';
import { pairStrata, pooledWeights, strataOf } from './strata';

const DEFINITIONS = ['first-time-resolution', 'ftr-same-channel', 'ftr-source-flag', 'repeat-window', 'provisional', 'adjusted-difference', 'standardised-rate', 'trend', 'multiple-comparisons', 'rage', 'as-of'];

interface GroupOfChannels {
  group: Group;
  channels: readonly Channel[];
}

/** How many issues does each channel solve the first time? */
@Injectable()
export class CompareFirstTimeResolution {
  constructor(@Inject(QuestionDesk) private readonly desk: QuestionDesk) {}

  /** @throws BadFilter */
  async answer(query: QuestionQuery): Promise<FirstTimeResolutionAnswer> {
    const question = await this.desk.open(query);
    const [counted, strata, earlier] = await Promise.all([
      this.desk.count(question, ['resolution']),
      this.desk.countStrata(question, ['resolution']),
      this.desk.countEarlier(question, ['resolution']),
    ]);
    return this.conclude(question, counted, strata, earlier);
  }

  /**
   * @param strata counts cut by topic and segment (and month, with a split by month), for the adjusted figures
   * @param earlier counts of the periods that this one is held against; none where no change is asked for
   */
  conclude({ filters, workspace }: Question, counted: CountsAnswer, strata: CountsAnswer, earlier: readonly EarlierCounts[] = []): FirstTimeResolutionAnswer {
    const groups = groupsOf(filters);
    const rows: FirstTimeResolutionRow[] = partsOf(filters.split, filters, workspace).flatMap((part) => {
      // Within a segment only topics are left to differ, within a topic only segments.
      const adjusted = adjustedRates(groups, strata.rows.filter(part.matches), filters);
      return groups.map(({ group, channels }) => {
        const counts = countsOf(counted.rows, channels, part);
        const adjustedHere = adjusted.get(group.key);
        return {
          group,
          part: part.part,
          rate: rate(resolved(counts, filters)),
          adjusted: adjustedHere?.figure ?? null,
          adjustedRefusal: adjustedHere?.refusal ?? null,
          provisional: provisional(counts, filters),
        };
      });
    });
    const all = countsOf(counted.rows, filters.channels);
    const differences = filters.split === 'none' ? differencesOf(groups, strata.rows, filters) : [];
    const sensitivity = filters.split === 'none' ? sensitivityOf(groups, counted.rows) : [];
    const head = answerHead(filters, workspace, DEFINITIONS, counted, all.contacts, [
      { reason: `episodes too young to judge (less than ${filters.window} days before the as-of)`, count: provisional(all, filters) },
      ...(filters.scope === 'source-flag' ? [{ reason: 'episodes whose source says nothing about the resolution', count: resolved(all, { ...filters, scope: 'any-channel' }).total - resolved(all, filters).total }] : []),
    ]);
    return { question: 'first-time-resolution', head, rows, differences, sensitivity, change: resolutionChanges(groups, counted, earlier, filters), summary: resolutionSummary(rows, differences, filters) };
  }
}

const WHY_REFUSED: Record<Refusal, string> = {
  'no-data': 'no data on one side',
  'little-overlap': 'no fair comparison possible: fewer than half of the contacts of one side have a counterpart with the same topic and segment on the other',
};

/** Every group's rate with the topic x segment mix of all groups together. */
function adjustedRates(groups: readonly GroupOfChannels[], rows: readonly ChannelCounts[], definition: ResolutionDefinition) {
  const strata = groups.map(({ channels }) => strataOf(rows, channels, definition));
  const weights = pooledWeights(strata);
  return new Map(
    groups.map(({ group }, index) => {
      const { value, interval, total, judgeable, refused } = standardisedRate(strata[index] ?? [], weights);
      return [group.key, refused ? { figure: null, refusal: WHY_REFUSED[refused] } : { figure: { n: total, value, interval, judgeable }, refusal: null }];
    }),
  );
}

/** Each group against the reference, raw and within topic x segment; called a difference only after Benjamini-Hochberg over all of them. */
function differencesOf(groups: readonly GroupOfChannels[], rows: readonly ChannelCounts[], definition: ResolutionDefinition): ResolutionDifference[] {
  const reference = groups.find(({ group }) => group.key === 'phone' || group.key === 'traditional');
  if (!reference) return [];
  const referenceStrata = strataOf(rows, reference.channels, definition);
  const compared = groups
    .filter((candidate) => candidate !== reference)
    .map(({ group, channels }) => ({ group, fair: fairDifference(pairStrata(strataOf(rows, channels, definition), referenceStrata)) }));
  const rawVerdicts = benjaminiHochberg(compared.map(({ fair }) => differencePValue(fair.first, fair.second)));
  const adjustedVerdicts = benjaminiHochberg(compared.map(({ fair }) => intervalPValue(fair.adjusted?.value ?? null, fair.adjusted?.interval ?? null)));
  return compared.map(({ group, fair }, index) => ({
    group,
    against: reference.group,
    raw: { value: fair.raw.value, interval: fair.raw.interval },
    adjusted: {
      value: fair.adjusted?.value ?? null,
      interval: fair.adjusted?.interval ?? null,
      overlap: fair.refused === 'no-data' ? null : fair.overlap.share,
      refusal: fair.refused ? WHY_REFUSED[fair.refused] : null,
    },
    rawIsDifference: fair.raw.judgeable && (rawVerdicts[index]?.rejected ?? false),
    adjustedIsDifference: fair.raw.judgeable && (adjustedVerdicts[index]?.rejected ?? false),
  }));
}

function sensitivityOf(groups: readonly GroupOfChannels[], rows: readonly ChannelCounts[]): SensitivityCell[] {
  return groups.flatMap(({ group, channels }) => {
    const counts = countsOf(rows, channels);
    return WINDOWS_DAYS.flatMap((window) => SCOPES.flatMap((scope) => ANCHORS.map((anchor) => ({ group, window, scope, anchor, rate: rate(resolved(counts, { window, scope, anchor })) }))));
  });
}
