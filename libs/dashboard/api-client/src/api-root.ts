/** Where the API lives on the dashboard's own origin; no other library spells out an address. */
export const API_ROOT = '/api/v1';
