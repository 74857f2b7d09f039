import { Inject, Injectable } from '@nestjs/common';
import { DatabasePool } from '@channelwise/api/database';
import type { SegmentScheme, WorkspaceAnswer } from '@channelwise/contracts';
import { channelOfId } from '@channelwise/vocabulary';
import { addDays, addMonths, localDay } from '../filters/zone';
import { WorkspaceReader } from './workspace-reader';

interface SourceRow {
  name: string;
  generated: boolean;
  channels: number[] | null;
  interactions: number;
  complete_up_to: Date | null;
}

/** Counting interactions per source reads the whole table; it changes only when the version does, so it is read once per version. */
interface Remembered {
  version: string;
  answer: WorkspaceAnswer;
}

@Injectable()
export class PostgresWorkspaceReader extends WorkspaceReader {
  private remembered: Remembered | null = null;

  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {
    super();
  }

  async read(): Promise<WorkspaceAnswer> {
    const pool = this.database.pool;
    const state = (await pool.query<{ zone: string; as_of: Date | null; version: string }>('select workspace.zone, workspace.as_of, workspace.version from workspace')).rows[0];
    if (!state) throw new Error('the workspace row is missing: the server creates it at its start');
    if (this.remembered?.version === state.version) return this.remembered.answer;

    const [span, topics, segments, sources] = await Promise.all([
      pool.query<{ channel: number; first_day: string; last_day: string; contacts: string }>(
        `select tally.channel, to_char(min(tally.day), 'YYYY-MM-DD') as first_day, to_char(max(tally.day), 'YYYY-MM-DD') as last_day, sum(tally.contacts) as contacts
         from tally where tally.level = 0 and tally.segment_id = 0 and tally.topic_id = 0 group by tally.channel order by tally.channel`,
      ),
      pool.query<{ id: number; label: string | null; contacts: string }>(
        `select tally.topic_id as id, topic.name as label, sum(tally.contacts) as contacts from tally left join topic on topic.id = tally.topic_id
         where tally.level = 2 and tally.segment_id = 0 and tally.topic_id <> 0 group by tally.topic_id, topic.name order by topic.name nulls last`,
      ),
      pool.query<{ scheme: number; scheme_label: string; id: number; label: string | null }>(
        `select segment_scheme.id as scheme, segment_scheme.name as scheme_label, segment.id, segment.name as label
         from segment_scheme join segment on segment.scheme_id = segment_scheme.id order by segment_scheme.id, segment.name nulls last`,
      ),
      pool.query<SourceRow>(
        `select source.name, source.generated, counted.channels, coalesce(counted.interactions, 0)::double precision as interactions, greatest(source.latest_event, source.declared_complete_up_to) as complete_up_to
         from source left join (select interaction.source_id, count(*) as interactions, array_agg(distinct interaction.channel) as channels from interaction group by interaction.source_id) as counted
           on counted.source_id = source.id
         order by source.id`,
      ),
    ]);
    const { zone } = state;
    const spans = span.rows.map((row) => ({ channel: channelOfId(row.channel), firstDay: row.first_day, lastDay: row.last_day }));
    const firstDay = spans.map((entry) => entry.firstDay).sort()[0] ?? null;
    const lastDay = spans.map((entry) => entry.lastDay).sort().at(-1) ?? null;
    const storedSources = sources.rows.filter((source) => source.interactions > 0);
    const answer: WorkspaceAnswer = {
      zone,
      asOf: state.as_of?.toISOString() ?? null,
      firstDay,
      lastDay,
      contacts: span.rows.reduce((sum, row) => sum + Number(row.contacts), 0),
      interactions: storedSources.reduce((sum, source) => sum + source.interactions, 0),
      generated: storedSources.length > 0 && storedSources.every((source) => source.generated),
      channels: spans.map((entry) => entry.channel),
      spans,
      schemes: schemesOf(segments.rows),
      topics: topics.rows.map((topic) => ({ id: topic.id, label: topic.label ?? 'topic unknown', contacts: Number(topic.contacts) })),
      sources: storedSources.map((source) => ({
        name: source.name,
        channels: (source.channels ?? []).map(channelOfId),
        interactions: source.interactions,
        completeUpTo: source.complete_up_to?.toISOString() ?? null,
        generated: source.generated,
      })),
      defaultPeriod: firstDay === null || lastDay === null ? null : defaultPeriod(firstDay, lastDay, state.as_of, zone),
    };
    this.remembered = { version: state.version, answer };
    return answer;
  }
}

function schemesOf(rows: readonly { scheme: number; scheme_label: string; id: number; label: string | null }[]): SegmentScheme[] {
  const schemes = new Map<number, SegmentScheme>();
  for (const row of rows) {
    const scheme = schemes.get(row.scheme) ?? { id: row.scheme, label: row.scheme_label, segments: [] };
    scheme.segments.push({ id: row.id, label: row.label ?? 'unsegmented', unsegmented: row.label === null });
    schemes.set(row.scheme, scheme);
  }
  return [...schemes.values()];
}

/** The last whole month before the as-of that has contacts; all there is where no month is whole. */
export function defaultPeriod(firstDay: string, lastDay: string, asOf: Date | null, zone: string): { from: string; to: string } {
  const end = asOf ? localDay(asOf, zone) : lastDay;
  const lastContact = lastDay < end ? lastDay : end;
  const thisMonth = `${lastContact.slice(0, 7)}-01`;
  // Complete up to midnight at the end of a month means that the month is whole.
  const monthIsWhole = end >= addMonths(thisMonth, 1);
  const from = monthIsWhole ? thisMonth : addMonths(thisMonth, -1);
  const to = addMonths(from, 1);
  return from >= `${firstDay.slice(0, 7)}-01` ? { from, to } : { from: firstDay, to: addDays(lastDay, 1) };
}
