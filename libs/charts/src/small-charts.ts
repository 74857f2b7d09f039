import type { ChannelPreferenceAnswer, FirstTimeResolutionAnswer, ResponseLatencyAnswer } from '@channelwise/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import { firstChoiceChart } from './channel-preference/first-choice-chart';
import type { ChartTheme } from './chart-theme';
import { resolutionChart } from './first-time-resolution/resolution-chart';
import { answeredWithinChart } from './response-latency/answered-within-chart';

/** The charts of the three questions in their small form, for the overview. */
export function smallLatencyChart(answer: ResponseLatencyAnswer, theme: ChartTheme): EChartsCoreOption {
  return answeredWithinChart(answer, theme, { compact: true });
}

export function smallResolutionChart(answer: FirstTimeResolutionAnswer, theme: ChartTheme): EChartsCoreOption {
  return resolutionChart(answer, theme, { compact: true });
}

export function smallPreferenceChart(answer: ChannelPreferenceAnswer, theme: ChartTheme): EChartsCoreOption {
  return firstChoiceChart(answer, theme, { compact: true });
}
