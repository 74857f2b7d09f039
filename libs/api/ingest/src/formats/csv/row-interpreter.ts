import { hash } from 'node:crypto';
import type { Channel, CustomerRecord, Direction, Instant, Interaction, LocalDate, Visibility } from '@channelwise/vocabulary';
import { familyOf } from '@channelwise/vocabulary';
import { readMessage, topicClassifier } from '../../classification/message-reader';
import type { TopicClassifier } from '../../classification/topic-classifier';
import type { CsvMapping, TimeColumn } from '../../mapping/csv-mapping';
import { localClock, type LocalClock } from '../../reading/local-clock';
import { describeTimeProblem, TimeReader } from '../../reading/time-reader';
import type { ReadingContext } from '../channel-adapter';
import { checkInteraction } from '../check-interaction';
import { anonymousHandle, handleKindOfChannel, HandleReader } from '../handle-of';
import { Refusal } from '../refusal';
import { flagReader, fold, textReader, valueReader, type CellReader, type ColumnIndex, type ValueReader } from './read-value';
import { TopicColumns } from './topic-columns';

export type RowOutcome = Interaction | { leftOut: string } | Refusal;

interface CompiledTime {
  index: number;
  column: string;
  formats: readonly string[];
  reader: TimeReader;
}

/** Turns the rows of one file into interactions: a mapping, compiled for the columns of that file. */
export class RowInterpreter {
  private readonly clock: LocalClock;
  private readonly handles: HandleReader;
  private readonly classifier: TopicClassifier;
  private readonly readExternalId;
  private readonly readChannel: ValueReader<Channel>;
  private readonly readDirection: ValueReader<Direction> | null;
  private readonly readVisibility: ValueReader<Visibility> | null;
  private readonly readCustomer;
  private readonly readConversation;
  private readonly readCase;
  private readonly readText;
  private readonly readAbandoned;
  private readonly readResolved;
  private readonly readAutomatic;
  private readonly occurredAt: CompiledTime;
  private readonly queuedAt: CompiledTime | null;
  private readonly answeredAt: CompiledTime | null;
  private readonly endedAt: CompiledTime | null;
  private readonly closedOn: CompiledTime | null;
  private readonly topics: TopicColumns | null;
  private readonly segments: { scheme: string; index: number }[];
  private readonly dateTexts = new Map<number, LocalDate>();
  private readonly leaveOut: { index: number; values: Set<string>; rule: string }[];

  constructor(
    private readonly mapping: CsvMapping,
    indexOf: ColumnIndex,
    private readonly context: ReadingContext,
  ) {
    const { columns } = mapping;
    this.clock = localClock(mapping.timeZone);
    this.handles = new HandleReader(mapping.defaultCountry);
    this.classifier = topicClassifier(context.topics);
    this.readExternalId = textReader(columns.externalId, indexOf);
    this.readChannel = valueReader(columns.channel, 'channel', indexOf);
    this.readDirection = columns.direction ? valueReader(columns.direction, 'direction', indexOf) : null;
    this.readVisibility = columns.visibility ? valueReader(columns.visibility, 'visibility', indexOf) : null;
    this.readCustomer = textReader(columns.customer, indexOf);
    this.readConversation = textReader(columns.conversationId, indexOf);
    this.readCase = textReader(columns.caseId, indexOf);
    this.readText = textReader(columns.text, indexOf);
    this.readAbandoned = flagReader(columns.abandoned, indexOf);
    this.readResolved = flagReader(columns.resolved, indexOf);
    this.readAutomatic = flagReader(columns.automatic, indexOf);
    this.occurredAt = this.time(columns.occurredAt, indexOf);
    this.queuedAt = columns.queuedAt ? this.time(columns.queuedAt, indexOf) : null;
    this.answeredAt = columns.answeredAt ? this.time(columns.answeredAt, indexOf) : null;
    this.endedAt = columns.endedAt ? this.time(columns.endedAt, indexOf) : null;
    this.closedOn = columns.closedOn ? this.time(columns.closedOn, indexOf) : null;
    this.topics = columns.topic ? new TopicColumns(columns.topic.columns.map(indexOf)) : null;
    this.segments = Object.entries(columns.segments ?? {}).map(([scheme, source]) => ({ scheme, index: indexOf(source.column) }));
    this.leaveOut = (mapping.leaveOut ?? []).map((rule) => ({
      index: indexOf(rule.column),
      values: new Set(rule.values.map(fold)),
      rule: `${rule.column} is ${rule.values.join(' or ')}: ${rule.because}`,
    }));
  }

  /** Reads one row. `raw` gives the whole row, for rows that have no id of their own. */
  read(cell: CellReader, raw: () => string): RowOutcome {
    for (const rule of this.leaveOut) if (rule.values.has(fold(cell(rule.index)))) return { leftOut: rule.rule };

    const channel = this.readChannel(cell);
    if (channel instanceof Refusal) return channel;
    const direction = this.readDirection ? this.readDirection(cell) : 'inbound';
    if (direction instanceof Refusal) return direction;
    const visibility = this.readVisibility ? this.readVisibility(cell) : familyOf(channel) === 'social' ? 'public' : 'private';
    if (visibility instanceof Refusal) return visibility;
    const externalId = this.readExternalId ? this.readExternalId(cell) : `row:${hash('sha1', raw(), 'hex')}`;
    if (externalId === null) return this.missing('The row has no id', this.mapping.columns.externalId?.column ?? null);

    const occurredAt = this.instant(this.occurredAt, cell);
    if (occurredAt instanceof Refusal) return occurredAt;
    if (occurredAt === null) return this.missing('The row does not say when it happened', this.occurredAt.column);
    const queuedAt = this.optionalInstant(this.queuedAt, cell);
    if (queuedAt instanceof Refusal) return queuedAt;
    const answeredAt = this.optionalInstant(this.answeredAt, cell);
    if (answeredAt instanceof Refusal) return answeredAt;
    const endedAt = this.optionalInstant(this.endedAt, cell);
    if (endedAt instanceof Refusal) return endedAt;
    const closedOn = this.day(cell, occurredAt);
    if (closedOn instanceof Refusal) return closedOn;

    const handle = this.handle(channel, cell, externalId);
    if (handle instanceof Refusal) return handle;
    const text = this.readText?.(cell) ?? null;
    const reading = text === null ? null : readMessage(this.classifier, direction, text);
    const checked = checkInteraction(
      {
        externalId,
        channel,
        kind: this.mapping.recordKind,
        direction,
        handle,
        occurredAt,
        queuedAt,
        answeredAt,
        answeredUntimed: this.mapping.closedMeansAnswered === true && answeredAt === null && (endedAt !== null || closedOn !== null),
        endedAt,
        closedOn: closedOn === null ? null : this.dateText(closedOn),
        abandoned: this.readAbandoned?.(cell) ?? false,
        resolved: this.readResolved?.(cell) ?? null,
        conversationId: this.readConversation?.(cell) ?? null,
        caseId: this.readCase?.(cell) ?? null,
        topic: this.topics ? this.topics.read(cell) : (reading?.topic ?? null),
        visibility,
        automatic: this.readAutomatic?.(cell) ?? reading?.automatic ?? false,
        rage: reading?.rage ?? false,
        text,
      },
      this.context.now,
    );
    return checked instanceof Refusal ? this.namingColumn(checked) : checked;
  }

  /** The general checks name fields of an interaction; who mends a file wants its column. */
  private namingColumn(refusal: Refusal): Refusal {
    const times = { occurredAt: this.occurredAt, queuedAt: this.queuedAt, answeredAt: this.answeredAt, endedAt: this.endedAt };
    const column = Object.entries(times).find(([field]) => field === refusal.field)?.[1]?.column ?? refusal.field;
    return new Refusal(refusal.code, refusal.message, column);
  }

  /** The segments that the row names for its customer; null without any. */
  customerOf(interaction: Interaction, cell: CellReader): CustomerRecord | null {
    if (this.segments.length === 0 || interaction.handle.kind === 'anonymous') return null;
    const segments: Record<string, string> = {};
    let any = false;
    for (const { scheme, index } of this.segments) {
      const segment = cell(index).trim();
      if (segment === '') continue;
      segments[scheme] = segment;
      any = true;
    }
    return any ? { customerId: interaction.handle.value, handles: [interaction.handle], segments } : null;
  }

  private time(source: TimeColumn, indexOf: ColumnIndex): CompiledTime {
    const formats = source.format ? [source.format] : this.mapping.dateFormats;
    return { index: indexOf(source.column), column: source.column, formats, reader: new TimeReader(formats, this.clock) };
  }

  private optionalInstant(time: CompiledTime | null, cell: CellReader): Instant | null | Refusal {
    return time === null ? null : this.instant(time, cell);
  }

  private instant(time: CompiledTime, cell: CellReader): Instant | null | Refusal {
    const text = cell(time.index).trim();
    if (text === '') return null;
    const instant = time.reader.instant(text);
    if (typeof instant === 'number') return instant;
    const code = instant === 'skipped-by-clocks' ? 'nonexistent-local-time' : 'invalid-date';
    return new Refusal(code, describeTimeProblem(instant, text, time.formats, this.mapping.timeZone), time.column);
  }

  /** The closing day as days since 1970-01-01. */
  private day(cell: CellReader, occurredAt: Instant): number | null | Refusal {
    if (this.closedOn === null) return null;
    const text = cell(this.closedOn.index).trim();
    if (text === '') return null;
    const read = this.closedOn.reader.localDay(text);
    if (typeof read === 'string') return new Refusal('invalid-date', describeTimeProblem(read, text, this.closedOn.formats, this.mapping.timeZone), this.closedOn.column);
    if (read > this.clock.wallOf(this.context.now) / 86_400_000 + 1) return new Refusal('date-in-future', `"${text}" lies in the future`, this.closedOn.column);
    if (read < Math.floor(this.clock.wallOf(occurredAt) / 86_400_000)) {
      return new Refusal('end-before-start', `It is closed on ${text}, before the day on which it is opened`, this.closedOn.column);
    }
    return read;
  }

  private dateText(day: number): LocalDate {
    let text = this.dateTexts.get(day);
    if (text === undefined) this.dateTexts.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
    return text;
  }

  private handle(channel: Channel, cell: CellReader, externalId: string): Interaction['handle'] | Refusal {
    const source = this.mapping.columns.customer;
    const written = this.readCustomer?.(cell) ?? null;
    if (!source || written === null) return anonymousHandle(this.context.sourceName, externalId);
    const kind = source.handleKind === 'by-channel' ? handleKindOfChannel(channel) : source.handleKind;
    const handle = this.handles.read(kind, written);
    if (handle === 'invalid') return new Refusal('invalid-handle', `"${written.slice(0, 60)}" is no ${kind} handle`, source.column);
    return handle ?? anonymousHandle(this.context.sourceName, externalId);
  }

  private missing(message: string, column: string | null): Refusal {
    return new Refusal('missing-field', message, column);
  }
}
