import { DOCUMENT, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { CLOCKS, CREDITS } from '@channelwise/contracts';
import { ANCHORS, CHANNEL_LIST, COMPARED_CHANNELS, RAGE_CHOICES, SCOPES, WINDOWS_DAYS, type Channel, isChannel } from '@channelwise/vocabulary';
import { ANCHOR_WORDS, CLOCK_WORDS, CREDIT_WORDS, RAGE_WORDS, SCOPE_WORDS, definitionInWords } from './definition-words';
import { FILTER_DEFAULTS } from './filter-query';
import { FiltersStore } from './filters-store';
import { type Period, addDays, periodInWords } from './period';
import { PERIOD_PRESETS, type PeriodPreset, presetPeriod } from './period-presets';
import { PillMenu } from './pill-menu';
import { WorkspaceReader } from './workspace-reader';

/** The pills themselves, in a row or (`inSheet`) one below the other. */
@Component({
  selector: 'cw-filter-controls',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PillMenu],
  templateUrl: './filter-controls.html',
  styleUrl: './filter-controls.css',
  host: { '[class.in-sheet]': 'inSheet()' },
})
export class FilterControls {
  readonly inSheet = input(false);

  protected readonly filters = inject(FiltersStore);
  protected readonly workspace = inject(WorkspaceReader).answer.value;
  private readonly browserZone = inject(DOCUMENT).defaultView?.Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';

  protected readonly presets = PERIOD_PRESETS;
  protected readonly windows = WINDOWS_DAYS;
  protected readonly scopes = SCOPES.map((key) => ({ key, ...SCOPE_WORDS[key] }));
  protected readonly anchors = ANCHORS.map((key) => ({ key, ...ANCHOR_WORDS[key] }));
  protected readonly clocks = CLOCKS.map((key) => ({ key, ...CLOCK_WORDS[key] }));
  protected readonly credits = CREDITS.map((key) => ({ key, ...CREDIT_WORDS[key] }));
  protected readonly rages = RAGE_CHOICES.map((key) => ({ key, ...RAGE_WORDS[key] }));
  protected readonly defaults = FILTER_DEFAULTS;
  protected readonly chosen = this.filters.chosen;

  /** The period on screen: the chosen one or the workspace's default. */
  protected readonly period = computed<Period | null>(() => {
    const { from, to } = this.chosen();
    return from !== undefined && to !== undefined ? { from, to } : (this.workspace()?.defaultPeriod ?? null);
  });
  protected readonly periodWords = computed(() => {
    const period = this.period();
    return period === null ? 'Period' : periodInWords(period);
  });
  protected readonly lastDay = computed(() => {
    const period = this.period();
    return period === null ? '' : addDays(period.to, -1);
  });
  protected readonly custom = signal<string | null>(null);

  protected readonly schemes = computed(() => this.workspace()?.schemes ?? []);
  protected readonly scheme = computed(() => this.schemes().find((scheme) => scheme.id === this.chosen().scheme) ?? this.schemes()[0] ?? null);
  protected readonly segmentWords = computed(() => {
    const { segment, scheme } = this.chosen();
    if (segment !== undefined) {
      const entry = this.schemes().flatMap((candidate) => candidate.segments).find((candidate) => candidate.id === segment);
      return entry?.label ?? 'One segment';
    }
    return scheme === undefined ? 'All customers' : `All customers, by ${(this.scheme()?.label ?? 'segment').toLowerCase()}`;
  });
  protected readonly topicWords = computed(() => {
    const { topic } = this.chosen();
    if (topic === undefined) return 'All topics';
    return this.workspace()?.topics.find((entry) => entry.id === topic)?.label ?? 'One topic';
  });

  protected readonly channels = computed(() => {
    const present = this.workspace()?.channels ?? COMPARED_CHANNELS;
    return CHANNEL_LIST.filter((entry) => present.includes(entry.key));
  });
  protected readonly shownChannels = computed<readonly Channel[]>(() => this.chosen().channels ?? COMPARED_CHANNELS);
  protected readonly channelWords = computed(() => {
    if (this.chosen().by === 'family') return 'Social against traditional';
    const chosen = this.chosen().channels;
    return chosen === undefined ? 'By channel' : this.channels().filter((entry) => chosen.includes(entry.key)).map((entry) => entry.label).join(', ');
  });

  protected readonly definitionWords = computed(() => `${this.inSheet() ? '' : 'Definition: '}${definitionInWords(this.chosen())}`);
  protected readonly definitionChanged = computed(() => {
    const { window, scope, anchor, rage, clock, creditedTo } = this.chosen();
    return [window, scope, anchor, rage, clock, creditedTo].some((choice) => choice !== undefined);
  });

  protected readonly zone = computed(() => this.chosen().zone ?? this.workspace()?.zone ?? 'UTC');
  protected readonly zones = computed(() => {
    const zones = [this.workspace()?.zone ?? 'UTC', this.browserZone, 'UTC', this.zone()];
    return zones.filter((zone, index) => zones.indexOf(zone) === index);
  });

  protected presetOf(preset: PeriodPreset): Period | null {
    const { firstDay = null, lastDay = null, defaultPeriod = null } = this.workspace() ?? {};
    return firstDay === null || lastDay === null || defaultPeriod === null ? null : presetPeriod(preset, firstDay, lastDay, defaultPeriod);
  }

  protected choosePreset(preset: PeriodPreset): void {
    const period = this.presetOf(preset);
    if (period !== null) void this.filters.change(period);
  }

  protected isPreset(preset: PeriodPreset): boolean {
    const [period, wanted] = [this.period(), this.presetOf(preset)];
    return period !== null && wanted !== null && period.from === wanted.from && period.to === wanted.to;
  }

  /** Both days as a reader means them: the last one is included. */
  protected chooseDays(event: Event, first: string, last: string): void {
    event.preventDefault();
    if (first === '' || last === '') return this.custom.set('Give both days.');
    if (last < first) return this.custom.set('The last day lies before the first.');
    this.custom.set(null);
    void this.filters.change({ from: first, to: addDays(last, 1) });
  }

  protected chooseZone(zone: string): void {
    void this.filters.change({ zone: zone === this.workspace()?.zone ? undefined : zone });
  }

  protected toggleChannel(channel: Channel, shown: boolean): void {
    const channels = CHANNEL_LIST.map((entry) => entry.key).filter((key) => (key === channel ? shown : this.shownChannels().includes(key)));
    const isDefault = channels.length === 0 || channels.join() === COMPARED_CHANNELS.join();
    void this.filters.change({ channels: isDefault ? undefined : channels });
  }

  protected isShown(channel: string): boolean {
    return isChannel(channel) && this.shownChannels().includes(channel);
  }

  protected idOf(text: string): number | undefined {
    return text === '' ? undefined : Number(text);
  }
}
