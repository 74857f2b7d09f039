/** Latency histograms: lane = bucket of the seconds (see `latency_bucket` in the migrations and `@channelwise/metrics`), 46 days in the last. */
export const LATENCY_LANES = 761;

/** Days from opening to closing: lane = whole calendar days, 760 and more in the last. */
export const DAY_LANES = 761;

/**
 * Contacts still waiting are kept by when they started within their day, in quarters of an hour: how long they have waited depends on
 * the as-of, which moves on with every import, while their start does not. A day has 92 to 100 quarters.
 */
export const WAITING_SLOT_SECONDS = 900;
export const WAITING_LANES = 100;

/** Longest waiting time that the histograms can tell apart, in days. Older blocks of waiting contacts are all "longer than that". */
export const LONGEST_WAIT_DAYS = 46;
