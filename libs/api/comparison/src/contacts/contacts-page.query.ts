import type { ContactSort, ContactSubset } from '@channelwise/contracts';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import { contactDetailsSql, microseconds, waitedSql } from './contact-details.query';
import { subsetCondition } from './subset-conditions';

const AS_OF = '$3::timestamptz';
const LARGEST = 9_223_372_036_854_775_807n;

/** What a list is sorted by: microseconds. Contacts without a known wait stand behind all others, whichever way the list runs. */
function sortOf(sort: ContactSort): { key: string; direction: 'asc' | 'desc' } {
  switch (sort) {
    case 'started':
      return { key: microseconds('contact.started_at'), direction: 'asc' };
    case '-started':
      return { key: microseconds('contact.started_at'), direction: 'desc' };
    case 'wait':
      return { key: `coalesce(${microseconds(waitedSql(AS_OF))}, ${LARGEST})`, direction: 'asc' };
    case '-wait':
      return { key: `coalesce(${microseconds(waitedSql(AS_OF))}, -1)`, direction: 'desc' };
  }
}

/** Sorted by start, the index on `started_at` serves both the order and the place behind which the page begins. */
const INDEXED = 'contact.started_at';
const byStart = (sort: ContactSort) => sort === 'started' || sort === '-started';

/**
 * One page of contacts by keyset: no offset, so the hundredth page costs what the first does.
 *
 * $1 channel ids, $2 zone, $3 as-of, $4 first day, $5 day after the last, $6 segment or null, $7 topic or null, $8 rage or null (both),
 * $9 limit; where the page begins behind a place: $10 sort key in microseconds, $11 customer, $12 contact.
 */
export function contactsPageSql(only: ContactSubset, sort: ContactSort, definition: ResolutionDefinition, behindPlace: boolean): string {
  const { key, direction } = sortOf(sort);
  const ordered = byStart(sort) ? INDEXED : key;
  const place = byStart(sort) ? `'epoch'::timestamptz + $10::bigint * interval '1 microsecond'` : '$10::bigint';
  const behind = behindPlace ? `and (${ordered}, contact.customer_id, contact.contact_key) ${direction === 'asc' ? '>' : '<'} (${place}, $11::bigint, $12::bigint)` : '';
  return /* sql */ `
with listed as (
  select contact.customer_id, contact.contact_key, ${key} as sort_key
  from contact
  where contact.started_at >= $4::date::timestamp at time zone $2 and contact.started_at < $5::date::timestamp at time zone $2
    and contact.channel = any($1::smallint[])
    and ($6::smallint is null or $6::smallint = any(contact.segments))
    and ($7::smallint is null or contact.topic_id = $7::smallint)
    and ($8::boolean is null or contact.rage = $8::boolean)
    and (${subsetCondition(only, definition, AS_OF)})
    ${behind}
  order by ${ordered} ${direction}, contact.customer_id ${direction}, contact.contact_key ${direction}
  limit $9
)
${contactDetailsSql(definition, AS_OF)}
order by listed.sort_key ${direction}, listed.customer_id ${direction}, listed.contact_key ${direction}`;
}
