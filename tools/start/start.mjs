/**
 * `npm start`: builds what has changed, then becomes the server. `npm` installs before (see install.mjs).
 * Environment: PORT, DATABASE_URL, CHANNELWISE_DATA; the README lists them all.
 */
import { become } from './become.mjs';
import { build } from './build.mjs';

build(['api', 'dashboard']);
become('main.js');
