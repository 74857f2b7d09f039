/** One segment per scheme for every touched customer; who has none is in the scheme's "unsegmented", never dropped. */
export const SEGMENTS = /* sql */ `
segmented as (
  select touched_customer.customer_id, array_agg(coalesce(customer_segment.segment_id, unsegmented.id) order by unsegmented.scheme_id) as segments
  from touched_customer
  cross join segment as unsegmented
  left join customer_segment on customer_segment.customer_id = touched_customer.customer_id and customer_segment.scheme_id = unsegmented.scheme_id
  where unsegmented.name is null
  group by touched_customer.customer_id
)`;
