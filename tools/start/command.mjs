/** `npm run ingest|rebuild|demo|facts|simulate|recovery -- ...`: builds what has changed, then becomes that command. */
import { become } from './become.mjs';
import { build } from './build.mjs';

build(['api']);
become('cli.js', process.argv.slice(2));
