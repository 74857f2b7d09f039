export * from './chart-theme';
export * from './load-echarts';
export * from './table-model';
