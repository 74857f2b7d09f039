export type { Answer } from './answer';
export * from './ask-question';
export * from './contacts-client';
export * from './definition-client';
export * from './imports-client';
export * from './problem-of';
export * from './workspace-client';
