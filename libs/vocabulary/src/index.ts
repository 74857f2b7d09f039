export * from './channel';
export * from './contact';
export * from './interaction';
export * from './window';
