export { IMPORT_ROUTES } from './import-routes';
