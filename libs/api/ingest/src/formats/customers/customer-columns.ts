export const CUSTOMER_ID_COLUMN = 'customer_id';

/** A column `segment:Tier` holds the segment in the scheme "Tier". */
export const SEGMENT_PREFIX = 'segment:';
