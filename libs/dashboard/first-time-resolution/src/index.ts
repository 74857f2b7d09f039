export * from './first-time-resolution-page';
