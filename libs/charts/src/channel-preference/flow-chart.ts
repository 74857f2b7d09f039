import type { ChannelPreferenceAnswer, Flow } from '@channelwise/contracts';
import { formatCount, formatShare, rate } from '@channelwise/metrics';
import { CHANNELS, channelEntry, type Channel } from '@channelwise/vocabulary';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { chartBase, tooltipStyle } from '../parts/chart-base';
import { tooltipCard } from '../parts/tooltip';
import type { TableModel } from '../table-model';

const NOBODY = 'nobody';

/** Episodes from the channel of first choice (left) to the one that gave the last answer (right). */
export function flowChart(answer: ChannelPreferenceAnswer, theme: ChartTheme): EChartsCoreOption {
  const flows = answer.flows.filter((flow) => flow.episodes > 0);
  const nodes = [
    ...CHANNELS.filter((channel) => flows.some((flow) => flow.from === channel)).map((channel) => node('from', channel, flows, theme)),
    ...[...CHANNELS, null].filter((channel) => flows.some((flow) => flow.to === channel)).map((channel) => node('to', channel, flows, theme)),
  ];
  return {
    ...chartBase(theme),
    tooltip: { ...tooltipStyle(theme), trigger: 'item' },
    series: [
      {
        type: 'sankey',
        left: 78,
        right: 84,
        top: 10,
        bottom: 10,
        nodeWidth: 12,
        nodeGap: 14,
        layoutIterations: 0,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: nodes,
        links: flows.map((flow) => ({
          source: nodeName('from', flow.from),
          target: nodeName('to', flow.to),
          value: flow.episodes,
          lineStyle: { color: theme.channels[flow.from], opacity: theme.dark ? 0.38 : 0.32, curveness: 0.5 },
          tooltip: { formatter: () => flowTooltip(flow, flows, theme) },
        })),
      },
    ],
  };
}

/** Episodes of every flow and their share of those that began on the same channel. */
export function flowTable(answer: ChannelPreferenceAnswer): TableModel {
  return {
    caption: 'From the channel of first choice to the one that gave the last answer',
    columns: [
      { key: 'from', label: 'Began on', numeric: false },
      { key: 'to', label: 'Last answered on', numeric: false },
      { key: 'episodes', label: 'Issues', numeric: true },
      { key: 'share', label: 'Of those that began there', numeric: true },
    ],
    rows: answer.flows.map((flow) => [channelEntry(flow.from).label, targetLabel(flow.to), flow.episodes, shareOfStart(flow, answer.flows)]),
    display: answer.flows.map((flow) => [channelEntry(flow.from).label, targetLabel(flow.to), formatCount(flow.episodes), formatShare(shareOfStart(flow, answer.flows))]),
  };
}

/** How many of the issues stay where they began, go elsewhere, or end with nobody. */
export function flowSummary(answer: ChannelPreferenceAnswer): string {
  const starts = CHANNELS.filter((channel) => total(answer.flows, channel) > 0);
  if (starts.length === 0) return 'No data in this period.';
  return starts
    .map((channel) => {
      const began = total(answer.flows, channel);
      const stayed = sum(answer.flows.filter((flow) => flow.from === channel && flow.to === channel));
      const nobody = sum(answer.flows.filter((flow) => flow.from === channel && flow.to === null));
      const elsewhere = began - stayed - nobody;
      const shareOf = (hits: number): string => formatShare(rate({ hits, total: began }).value);
      return `Of ${formatCount(began)} issues that begin on ${channelEntry(channel).label}, ${shareOf(stayed)} are last answered there, ${shareOf(elsewhere)} elsewhere and ${shareOf(nobody)} by nobody.`;
    })
    .join(' ');
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((episodes, flow) => episodes + flow.episodes, 0);
}

function total(flows: readonly Flow[], from: Channel): number {
  return sum(flows.filter((flow) => flow.from === from));
}

function shareOfStart(flow: Flow, flows: readonly Flow[]): number | null {
  return rate({ hits: flow.episodes, total: total(flows, flow.from) }).value;
}

function targetLabel(channel: Channel | null): string {
  return channel === null ? NOBODY : channelEntry(channel).label;
}

function nodeName(side: 'from' | 'to', channel: Channel | null): string {
  return `${side}:${channel ?? 'nobody'}`;
}

function node(side: 'from' | 'to', channel: Channel | null, flows: readonly Flow[], theme: ChartTheme): Record<string, unknown> {
  const episodes = sum(flows.filter((flow) => flow[side] === channel));
  return {
    name: nodeName(side, channel),
    depth: side === 'from' ? 0 : 1,
    itemStyle: { color: channel === null ? theme.soft : theme.channels[channel], borderWidth: 0 },
    tooltip: { formatter: () => tooltipCard(theme, targetLabel(channel), [{ group: null, label: side === 'from' ? 'Issues that began here' : 'Issues last answered here', value: formatCount(episodes) }]) },
    label: {
      position: side === 'from' ? 'left' : 'right',
      formatter: `{name|${targetLabel(channel)}}\n{count|${formatCount(episodes)}}`,
      rich: {
        name: { color: theme.ink, fontSize: 12.5, lineHeight: 16, fontFamily: theme.fontFamily },
        count: { color: theme.soft, fontSize: 11.5, lineHeight: 14, fontFamily: theme.fontFamily },
      },
    },
  };
}

function flowTooltip(flow: Flow, flows: readonly Flow[], theme: ChartTheme): string {
  return tooltipCard(theme, `${channelEntry(flow.from).label} → ${targetLabel(flow.to)}`, [
    { group: null, label: 'Issues', value: formatCount(flow.episodes) },
    { group: null, label: 'Of those that began there', value: formatShare(shareOfStart(flow, flows)) },
  ]);
}
