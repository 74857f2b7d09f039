import { Interactions1700000000001 } from './0001-interactions';
import { Contacts1700000000002 } from './0002-contacts';
import { Tallies1700000000003 } from './0003-tallies';
import { Imports1700000000004 } from './0004-imports';
import { OpeningHours1700000000005 } from './0005-opening-hours';

/** All migrations in the order in which they run. They go forward only. */
export const MIGRATIONS = [Interactions1700000000001, Contacts1700000000002, Tallies1700000000003, Imports1700000000004, OpeningHours1700000000005];
