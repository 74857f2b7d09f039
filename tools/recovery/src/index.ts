export * from './check-recovery';
export * from './coverage-table';
export * from './take-in';
