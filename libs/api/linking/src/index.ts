export { LINK_CONTACTS } from './link-contacts.query';
export * from './opening-hours/open-calendar';
export * from './opening-hours/stored-opening-hours';
export * from './relink-customers';
