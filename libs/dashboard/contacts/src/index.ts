export * from './contacts-page';
export * from './issue-page';
