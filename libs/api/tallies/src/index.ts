export * from './bring-up-to-date';
export { cellsSql, COUNT_COLUMNS, DAY_CELLS, KEY_COLUMNS, LANE_COLUMNS, MEASURES } from './cells.sql';
export { journeyBits, resolutionBits } from './contribution.sql';
export * from './lanes/credit-lanes';
export * from './lanes/journey-lanes';
export * from './lanes/packed-numeric';
export * from './lanes/resolution-lanes';
export * from './lanes/time-lanes';
