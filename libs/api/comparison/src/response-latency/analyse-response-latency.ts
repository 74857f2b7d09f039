import { Inject, Injectable } from '@nestjs/common';
import type { HelpDeskFigure, LatencyAnalysisAnswer, LatencyAnalysisRow } from '@channelwise/contracts';
import { formatDuration } from '@channelwise/metrics';
import { answerHead } from '../asking/answer-head';
import { countsOf, groupsOf } from '../asking/groups';
import { QuestionDesk } from '../asking/question';
import type { QuestionQuery } from '../filters/question-query';
import { HELP_DESK_DEFINITIONS } from './help-desk-definitions';
import { helpDeskFigures } from './help-desk-figures';
import { latencyAnalysisRow } from './latency-analysis-row';
import { firstResponseTable } from './latency-curves';

const DEFINITIONS = ['kaplan-meier', 'restricted-mean', 'median-first-response', 'conventional-median', 'answered-within', 'histogram-precision', 'as-of'];

/** The waits as analysts want them, and as help desks print them: from the same counts as the page's own figures. */
@Injectable()
export class AnalyseResponseLatency {
  constructor(@Inject(QuestionDesk) private readonly desk: QuestionDesk) {}

  /** A split is not asked for: it is left out. @throws BadFilter */
  async answer(query: QuestionQuery): Promise<LatencyAnalysisAnswer> {
    const { filters, workspace } = await this.desk.open({ ...query, split: 'none' });
    const counted = await this.desk.count({ filters, workspace }, ['latency']);
    const groups = groupsOf(filters).map(({ group, channels }) => ({ group, channels, counts: countsOf(counted.rows, channels) }));
    const rows = groups.map(({ group, counts }): LatencyAnalysisRow => ({ group, ...latencyAnalysisRow(firstResponseTable(counts)) }));
    const helpDesk = groups.flatMap(({ group, channels, counts }) => helpDeskFigures(group, channels, counts));
    const all = countsOf(counted.rows, filters.channels);
    const head = answerHead(filters, workspace, DEFINITIONS, counted, all.contacts, [{ reason: 'answered, but the source gives no time of the first response', count: all.answeredUntimed }]);
    return {
      question: 'latency-analysis',
      head,
      rows,
      helpDeskDefinitions: HELP_DESK_DEFINITIONS.filter(({ figure }) => helpDesk.some((entry) => entry.figure === figure)),
      helpDesk,
      summary: analysisSummary(rows),
      helpDeskSummary: helpDeskSummary(helpDesk),
    };
  }
}

/** How far "had nobody given up" is from what customers lived through. */
function analysisSummary(rows: readonly LatencyAnalysisRow[]): string {
  const judged = rows.filter(({ lived }) => lived.median.judgeable);
  if (judged.length === 0) return 'No group has enough contacts to judge.';
  return judged
    .map(({ group, lived, hadNobodyGivenUp, restrictedMeans }) => {
      const said = (seconds: number | null) => (seconds === null ? 'not reached' : formatDuration(seconds));
      const [day] = restrictedMeans;
      const mean = day?.seconds == null ? '' : `; within the first day an average contact spends ${formatDuration(day.seconds)} without an answer`;
      return `${group.label}: median ${said(lived.median.seconds)} as lived through, ${said(hadNobodyGivenUp.median.seconds)} had nobody given up${mean}.`;
    })
    .join(' ');
}

/** The medians of the answered beside ours, group by group. */
function helpDeskSummary(figures: readonly HelpDeskFigure[]): string {
  const compared = figures.filter(({ figure, theirs, ours }) => figure === 'zendesk-first-reply-time' && theirs.duration?.judgeable && ours.duration?.judgeable);
  if (compared.length === 0) return 'No group has enough contacts to compare.';
  return compared
    .map(({ group, theirs, ours }) => `${group.label}: a help desk prints ${formatDuration(theirs.duration?.seconds ?? null)}, ${ours.duration?.seconds == null ? 'while fewer than half are ever answered' : `customers wait ${formatDuration(ours.duration.seconds)}`}.`)
    .join(' ');
}
