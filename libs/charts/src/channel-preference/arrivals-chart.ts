import type { Arrival, ChannelPreferenceAnswer, RateFigure } from '@channelwise/contracts';
import { NO_DATA, formatCount } from '@channelwise/metrics';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { TOO_FEW, judgedShare, shareWords } from '../figure-words';
import type { ChartSize } from '../parts/chart-base';
import { fillOf, inkOnFill } from '../parts/group-style';
import { stackedSharesChart } from '../parts/stacked-shares';
import { tooltipCard } from '../parts/tooltip';
import type { TableModel } from '../table-model';

interface Way {
  key: 'chosen' | 'forced' | 'followedUp' | 'repeated';
  label: string;
  meaning: string;
  opacity: number;
  hatched: boolean;
}

/** The four ways to come to a channel, from the customer's own choice to the ones that the company caused. */
const WAYS: readonly Way[] = [
  { key: 'chosen', label: 'chosen', meaning: 'chosen first', opacity: 1, hatched: false },
  { key: 'forced', label: 'forced', meaning: 'forced from another channel', opacity: 1, hatched: true },
  { key: 'followedUp', label: 'followed up', meaning: 'followed up from another channel after an answer', opacity: 0.55, hatched: false },
  { key: 'repeated', label: 'repeated', meaning: 'a further contact on the same channel', opacity: 0.28, hatched: false },
];

/** How contacts came to each channel: chosen, forced, followed up or repeated; the four add up to its contacts. */
export function arrivalsChart(answer: ChannelPreferenceAnswer, theme: ChartTheme, size: ChartSize = {}): EChartsCoreOption {
  const rows = answer.arrivals;
  return stackedSharesChart(
    {
      ...size,
      rows: rows.map((arrival) => ({ label: arrival.group.label, tooltip: tooltip(arrival, theme), remark: remarkOf(arrival) })),
      pieces: WAYS.map((way) => ({
        name: way.label,
        values: rows.map((arrival) => judgedShare(arrival[way.key])?.value ?? null),
        fills: rows.map((arrival) => fillOf(theme, arrival.group.key)),
        inks: rows.map((arrival) => (way.opacity === 1 ? inkOnFill(theme, arrival.group.key) : theme.ink)),
        decals: rows.map(() => (way.hatched ? crossHatch(theme) : undefined)),
        opacity: way.opacity,
        legend: { name: way.label, icon: 'rect', fill: tint(theme, way.opacity), stroke: theme.soft, decal: way.hatched ? crossHatch(theme) : undefined },
      })),
      labelWidth: 84,
    },
    theme,
  );
}

/** Share and interval of each way to come to each channel. */
export function arrivalsTable(answer: ChannelPreferenceAnswer): TableModel {
  return {
    caption: 'How contacts came to each channel, with 95 % interval',
    columns: [
      { key: 'channel', label: 'Channel', numeric: false },
      ...WAYS.map((way) => ({ key: way.key, label: way.meaning.charAt(0).toUpperCase() + way.meaning.slice(1), numeric: true })),
      { key: 'contacts', label: 'Contacts', numeric: true },
    ],
    rows: answer.arrivals.map((arrival) => [arrival.group.label, ...WAYS.map((way) => arrival[way.key].value), arrival.contacts]),
    display: answer.arrivals.map((arrival) => [arrival.group.label, ...WAYS.map((way) => shareWords(arrival[way.key])), formatCount(arrival.contacts)]),
  };
}

export function arrivalsSummary(answer: ChannelPreferenceAnswer): string {
  if (answer.arrivals.length === 0) return 'No data in this period.';
  return answer.arrivals.map((arrival) => `${arrival.group.label}: ${wayWords(arrival.chosen, 'chosen')}, ${wayWords(arrival.forced, 'forced there from another channel')}.`).join(' ');
}

function wayWords(figure: RateFigure, what: string): string {
  return `${what} ${shareWords(figure)}`;
}

function remarkOf(arrival: Arrival): string | null {
  if (arrival.contacts === 0) return NO_DATA;
  return judgedShare(arrival.chosen) === null ? TOO_FEW : null;
}

function tooltip(arrival: Arrival, theme: ChartTheme): string {
  return tooltipCard(theme, arrival.group.label, [
    ...WAYS.map((way) => ({ group: null, label: way.label, value: shareWords(arrival[way.key]) })),
    { group: null, label: 'contacts', value: formatCount(arrival.contacts) },
  ]);
}

function crossHatch(theme: ChartTheme): Record<string, unknown> {
  return { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: theme.dark ? 'rgba(18,22,27,.6)' : 'rgba(255,255,255,.65)' };
}

/** A grey as strong as the way's fill, for the legend, which speaks of no channel. */
function tint(theme: ChartTheme, opacity: number): string {
  const alpha = Math.round(opacity * 255).toString(16).padStart(2, '0');
  return `${theme.soft}${alpha}`;
}
