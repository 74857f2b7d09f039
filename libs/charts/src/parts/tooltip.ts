import type { Group } from '@channelwise/contracts';
import type { ChartTheme } from '../chart-theme';
import { escapeHtml } from './escape-html';
import { fillOf, isSocial } from './group-style';

export interface TooltipLine {
  /** Gives the line the mark of its channel. */
  group: Group | null;
  label: string;
  /** Already worded. */
  value: string;
}

/** Figures stay on one line; only sentences, such as the reason of a refusal, may break. */
const LONGEST_UNBROKEN = 28;

/** Body of a tooltip: a title and lines of mark, label and value. Everything from data is escaped. */
export function tooltipCard(theme: ChartTheme, title: string, lines: readonly TooltipLine[]): string {
  const rows = lines.map((line) => {
    const label = `${line.group ? mark(theme, line.group) : ''}${escapeHtml(line.label)}`;
    const wrap = line.value.length > LONGEST_UNBROKEN ? 'normal' : 'nowrap';
    return `<tr><td style="padding:1px 14px 1px 0;vertical-align:top">${label}</td><td style="text-align:right;font-weight:600;white-space:${wrap}">${escapeHtml(line.value)}</td></tr>`;
  });
  return `<div style="font-weight:700;margin-bottom:4px">${escapeHtml(title)}</div><table style="border-collapse:collapse;font-variant-numeric:tabular-nums">${rows.join('')}</table>`;
}

function mark(theme: ChartTheme, group: Group): string {
  const shape = isSocial(group) ? 'transform:rotate(45deg) scale(.86)' : 'border-radius:50%';
  return `<span style="display:inline-block;width:9px;height:9px;margin-right:7px;background:${fillOf(theme, group.key)};${shape}"></span>`;
}
