export { LINK_CONTACTS } from './link-contacts.query';
export * from './relink-customers';
