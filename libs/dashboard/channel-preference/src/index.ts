export * from './channel-preference-page';
