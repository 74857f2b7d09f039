import type { PlantedPhone } from './planted-world';

/** Published figures of the telephone. */
export const PUBLISHED_PHONE = { abandonedShare: 745_654 / 10_179_345, timedOutShare: 260_096 / 10_179_345, meanHoldSeconds: 58.054 };

/**
 * First calls are planted this much worse than published, because further calls come at quieter hours; over all calls the figures meet.
 */
const FIRST_CALL_FACTOR = 1.04;

/**
 * The telephone. Targets: City of Vancouver 3-1-1, daily open data 2009-2024 (Open Government Licence - Vancouver): offered 10,179,345,
 * abandoned 745,654 (7.325 %), handled 9,173,595, the remaining 260,096 (2.555 %) left the queue otherwise; speed of answer weighted by
 * handled calls 58.054 s.
 */
export const DEMO_PHONE: PlantedPhone = {
  loadClasses: [
    { name: 'quiet', abandoned: 0.02, timedOut: 0.008, holdFactor: 0.35 },
    { name: 'normal', abandoned: 0.05, timedOut: 0.018, holdFactor: 0.8 },
    { name: 'busy', abandoned: 0.09, timedOut: 0.03, holdFactor: 1.4 },
    { name: 'peak', abandoned: 0.14, timedOut: 0.045, holdFactor: 2.3 },
    { name: 'incident', abandoned: 0.24, timedOut: 0.06, holdFactor: 6 },
  ],
  loadByHour: ['000000001222211122100000', '000000000111111000000000', '000000000000001100000000'],
  mondayExtra: 1,
  opening: [[8, 20], [8, 20], [8, 20], [8, 20], [8, 20], [8, 20], [10, 16]],
  holdSigma: 1.0,
  ivrMedianSeconds: 22,
  ivrSigma: 0.5,
  ivrMinimumSeconds: 8,
  ivrMaximumSeconds: 180,
  patienceMedianSeconds: 90,
  patienceSigma: 0.9,
  targets: {
    abandonedShare: PUBLISHED_PHONE.abandonedShare * FIRST_CALL_FACTOR,
    timedOutShare: PUBLISHED_PHONE.timedOutShare,
    meanHoldSeconds: PUBLISHED_PHONE.meanHoldSeconds * FIRST_CALL_FACTOR,
  },
};
