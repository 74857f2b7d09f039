import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { PreviewAnswer } from '@channelwise/contracts';
import { CHANNEL_LIST, type InteractionKind } from '@channelwise/vocabulary';
import { ColumnChoice } from './column-choice';
import { FlagEditor } from './flag-editor';
import { LeaveOutEditor } from './leave-out-editor';
import { asKind, entriesOf, mayHave, timesOf, valuesSeen, withColumns, withDateFormats, type FlagColumn, type FlagField, type MappingColumns, type MappingDraft, type TimeField } from './mapping-draft';
import { SegmentsEditor } from './segments-editor';
import { ValueSourceEditor, type Target } from './value-source-editor';

const KINDS: readonly { key: InteractionKind; label: string; note: string }[] = [
  { key: 'case', label: 'a whole contact', note: 'opened, answered, closed: a ticket or case' },
  { key: 'call', label: 'a telephone call', note: 'with its milestones' },
  { key: 'message', label: 'one message', note: 'in or out; threads are joined by their id' },
];

const HANDLE_KINDS: readonly Target[] = [
  { key: 'by-channel', label: 'what the channel uses (number, address, account)' },
  { key: 'crm', label: 'a customer number' },
  { key: 'phone', label: 'a phone number' },
  { key: 'email', label: 'an e-mail address' },
  { key: 'twitter', label: 'a Twitter account' },
  { key: 'facebook', label: 'a Facebook account' },
  { key: 'other', label: 'something else' },
];

const DELIMITERS: readonly Target[] = [
  { key: 'auto', label: 'find it in the file' },
  { key: ',', label: 'comma ,' },
  { key: ';', label: 'semicolon ;' },
  { key: '\t', label: 'tab' },
  { key: '|', label: 'vertical bar |' },
];

const ENCODINGS = ['auto', 'utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'shift_jis', 'gb18030'];

const FLAGS: readonly { field: FlagField; label: string }[] = [
  { field: 'abandoned', label: 'Customer hung up before an answer' },
  { field: 'resolved', label: 'The source says it was resolved' },
  { field: 'automatic', label: 'Automatic message, no person' },
];

/** Which column means what: everything that a mapping can say, with what is wrong beside the field at fault. */
@Component({
  selector: 'cw-mapping-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColumnChoice, FlagEditor, LeaveOutEditor, SegmentsEditor, ValueSourceEditor],
  templateUrl: './mapping-editor.html',
  styleUrls: ['./fields.css', './mapping-editor.css'],
})
export class MappingEditor {
  readonly draft = input.required<MappingDraft>();
  readonly preview = input.required<PreviewAnswer>();
  readonly changed = output<MappingDraft>();

  protected readonly kinds = KINDS;
  protected readonly handleKinds = HANDLE_KINDS;
  protected readonly channels: readonly Target[] = CHANNEL_LIST.map(({ key, label }) => ({ key, label }));
  protected readonly directions: readonly Target[] = [
    { key: 'inbound', label: 'from the customer' },
    { key: 'outbound', label: 'from the company' },
  ];
  protected readonly visibilities: readonly Target[] = [
    { key: 'public', label: 'public' },
    { key: 'private', label: 'private' },
  ];
  protected readonly zones = Intl.supportedValuesOf('timeZone');

  protected readonly columns = computed(() => this.preview().columns);
  protected readonly times = computed(() => timesOf(this.draft().recordKind));
  protected readonly flags = computed(() => FLAGS.filter(({ field }) => mayHave(this.draft().recordKind, field)));
  protected readonly delimiters = computed(() => withCurrent(DELIMITERS, this.draft().delimiter));
  protected readonly encodings = computed(() => withCurrent(ENCODINGS.map((key) => ({ key, label: key === 'auto' ? 'find it in the file' : key })), this.draft().encoding));
  protected readonly topics = computed(() => {
    const columns = this.draft().columns.topic?.columns ?? [];
    return [...columns, null].slice(0, 3);
  });
  protected readonly seen = computed(() => {
    const columns = this.columns();
    const rows = this.preview().rows.map((row) => row.cells);
    return (column: string): readonly string[] => valuesSeen(columns, rows, column);
  });
  private readonly problems = computed(() => new Map(this.preview().problems.flatMap(({ field, message }) => (field === null ? [] : [[field, message] as const]))));

  /** The problem of a field or of anything inside it. */
  protected problem(field: string): string | null {
    for (const [path, message] of this.problems()) if (path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)) return message;
    return null;
  }

  protected change(change: Partial<MappingDraft>): void {
    this.changed.emit({ ...this.draft(), ...change });
  }

  protected changeColumns(columns: Partial<MappingColumns>): void {
    this.changed.emit(withColumns(this.draft(), columns));
  }

  protected changeKind(kind: InteractionKind): void {
    this.changed.emit(asKind(this.draft(), kind));
  }

  protected chooseTime(field: TimeField, column: string | null): void {
    this.changeColumns({ [field]: column === null ? null : { column, format: null } });
  }

  protected changeFlag(field: FlagField, flag: FlagColumn | null): void {
    this.changeColumns({ [field]: flag });
  }

  protected chooseCustomer(column: string | null): void {
    this.changeColumns({ customer: column === null ? null : { column, handleKind: this.draft().columns.customer?.handleKind ?? 'by-channel' } });
  }

  protected chooseTopic(index: number, column: string | null): void {
    const columns = [...(this.draft().columns.topic?.columns ?? [])];
    if (column === null) columns.splice(index, 1);
    else columns[index] = column;
    this.changeColumns({ topic: columns.length === 0 ? null : { columns } });
  }

  /** The patterns hold for all times: one of a single column's own would silently win over them. */
  protected changeFormats(text: string): void {
    this.changed.emit(withDateFormats(this.draft(), entriesOf(text, /\n/)));
  }
}

/** The choices, with the present one among them also where it is none of the usual. */
function withCurrent(choices: readonly Target[], current: string): readonly Target[] {
  return choices.some(({ key }) => key === current) ? choices : [...choices, { key: current, label: current }];
}
