/** Milliseconds. A day of a window is always 24 hours, whatever the clocks do. */
export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
