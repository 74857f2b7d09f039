export * from './test-database';
export * from './migrated-database';
export * from './store-interactions';
