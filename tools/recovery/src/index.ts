export * from './check-recovery';
export * from './coverage-table';
