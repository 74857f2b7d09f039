import type { PlantedDemand } from './planted-world';

const CALLS_WEEKDAY = [0, 0, 0, 0, 0, 0, 0, 0, 6, 10, 11, 10, 9, 8, 9, 9, 9, 8, 6, 4, 0, 0, 0, 0];
const CALLS_SATURDAY = [0, 0, 0, 0, 0, 0, 0, 0, 5, 9, 11, 11, 9, 8, 7, 6, 5, 4, 3, 2, 0, 0, 0, 0];
const CALLS_SUNDAY = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 11, 10, 9, 9, 8, 0, 0, 0, 0, 0, 0, 0, 0];
const MAIL_WEEKDAY = [1, 1, 0.5, 0.5, 0.5, 1, 2, 4, 7, 9, 9, 8, 7, 7, 7, 7, 6, 5, 4, 4, 4, 4, 3, 2];
const MAIL_WEEKEND = [1, 1, 0.5, 0.5, 0.5, 0.5, 1, 2, 4, 6, 8, 8, 7, 6, 6, 6, 6, 5, 5, 5, 5, 4, 3, 2];
const TWEETS_WEEKDAY = [2, 1, 0.6, 0.4, 0.4, 0.8, 2, 4, 6, 6, 5, 5, 6, 6, 5, 5, 6, 7, 8, 8, 8, 8, 6, 4];
const TWEETS_WEEKEND = [3, 2, 1, 0.6, 0.4, 0.5, 1, 2, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 7, 6, 5];
const POSTS_WEEKDAY = [1, 0.6, 0.4, 0.3, 0.3, 0.6, 1.5, 3, 5, 6, 6, 6, 6, 5, 5, 5, 5, 6, 7, 9, 9, 8, 5, 3];
const POSTS_WEEKEND = [2, 1, 0.6, 0.4, 0.3, 0.4, 1, 2, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 7, 5, 3];

/** Growth and season are the same on every channel, so that the planted preference holds in every long period. */
export const DEMO_DEMAND: PlantedDemand = {
  yearlyGrowth: 0.15,
  months: [1.08, 1.02, 1.0, 0.98, 0.97, 0.95, 0.94, 0.92, 1.0, 1.02, 1.06, 1.06],
  weekdays: [
    [1.25, 1.1, 1.05, 1.0, 1.0, 0.6, 0.3],
    [1.2, 1.1, 1.05, 1.0, 0.95, 0.6, 0.55],
    [1.0, 1.0, 1.0, 1.0, 1.05, 0.95, 0.9],
    [1.0, 1.0, 1.0, 0.98, 0.98, 0.95, 1.0],
  ],
  hours: [
    [CALLS_WEEKDAY, CALLS_SATURDAY, CALLS_SUNDAY],
    [MAIL_WEEKDAY, MAIL_WEEKEND, MAIL_WEEKEND],
    [TWEETS_WEEKDAY, TWEETS_WEEKEND, TWEETS_WEEKEND],
    [POSTS_WEEKDAY, POSTS_WEEKEND, POSTS_WEEKEND],
  ],
};
