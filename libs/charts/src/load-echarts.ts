import type * as core from 'echarts/core';

/**
 * ECharts with exactly the parts that the charts of this library use, fetched when the first chart is drawn.
 * `provideEchartsCore({ echarts: loadEcharts })` in the dashboard; `await loadEcharts()` for a report on the server.
 */
export async function loadEcharts(): Promise<typeof core> {
  return (await import('./echarts-parts')).echarts;
}
