import type { OpeningHours } from '../time/weekly-schedule';
import type { PerChannel } from './channel-index';

/** An age band with what is planted for its people. */
export interface PlantedAgeBand {
  name: string;
  /** Share of all customers. */
  share: number;
  /** Share of each tier within the band, in the order of the world's tiers. */
  tierShares: readonly number[];
  /** True preference: the probability that an episode starts on each channel. */
  preference: PerChannel<number>;
  /** Added to the probability of a first-time resolution. */
  resolutionEffect: number;
}

export interface PlantedTier {
  name: string;
  resolutionEffect: number;
}

export interface PlantedTopic {
  name: string;
  /** The queue of the topic. */
  slug: string;
  /** Share of the topic among the episodes that start on each channel. */
  shares: PerChannel<number>;
  resolutionEffect: number;
}

/** How a message channel answers, apart for contacts that start in public and in private. */
export interface PlantedAnswering {
  answered: number;
  /** The customer turns to another channel before any reply. The rest is never answered. */
  gaveUp: number;
}

export interface PlantedMessageChannel {
  /** Share of contacts that start in private (direct message, Messenger); 1 for e-mail. */
  privateShare: number;
  public: PlantedAnswering;
  private: PlantedAnswering;
  /** When replies are written. */
  schedule: readonly OpeningHours[];
  /** Time to the first reply in *open* seconds is log-normal. */
  openMedianSeconds: number;
  sigma: number;
}

/** How crowded the telephone is; the last class is the day of the incident. */
export interface PlantedLoadClass {
  name: string;
  /** Probability that the caller hangs up in the queue, before calibration. */
  abandoned: number;
  /** Probability that the queue throws the caller out after its time limit, before calibration. */
  timedOut: number;
  /** Median hold relative to the other classes, before calibration. */
  holdFactor: number;
}

export interface PlantedPhone {
  /** Baseline classes first, the incident's class last. */
  loadClasses: readonly PlantedLoadClass[];
  /** Class of each hour, weekdays / Saturday / Sunday, 24 digits each: an index into `loadClasses`. */
  loadByHour: readonly [weekday: string, saturday: string, sunday: string];
  /** Monday is busier by this many classes. */
  mondayExtra: number;
  opening: readonly OpeningHours[];
  holdSigma: number;
  ivrMedianSeconds: number;
  ivrSigma: number;
  ivrMinimumSeconds: number;
  ivrMaximumSeconds: number;
  patienceMedianSeconds: number;
  patienceSigma: number;
  /** Published figures that the baseline is calibrated to. */
  targets: { abandonedShare: number; timedOutShare: number; meanHoldSeconds: number };
}

/** When demand comes: relative weights. */
export interface PlantedDemand {
  yearlyGrowth: number;
  /** January first. */
  months: readonly number[];
  /** Per channel, Monday first. */
  weekdays: PerChannel<readonly number[]>;
  /** Per channel and kind of day (weekday, Saturday, Sunday), 24 hours. */
  hours: PerChannel<readonly [weekday: readonly number[], saturday: readonly number[], sunday: readonly number[]]>;
}

export interface PlantedIncident {
  topic: string;
  /** Probability that a customer is hit and raises it. */
  customerShare: number;
  /** Hour of day on the wall clock at which Twitter begins. */
  onsetHour: number;
  /** Hours after the onset at which each channel begins. */
  lagHours: PerChannel<number>;
  /** From a channel's beginning, contacts come with a gamma delay of shape 2 and this scale, cut at `longestHours`. */
  scaleHours: number;
  longestHours: number;
}

/** Everything that is planted. A profile is one such world; the truth is computed from it and from the draws. */
export interface PlantedWorld {
  ageBands: readonly PlantedAgeBand[];
  tiers: readonly PlantedTier[];
  topics: readonly PlantedTopic[];
  /** Probability of a first-time resolution on each channel before topic, tier and age are added. Differences of these are the adjusted differences. */
  resolutionBase: PerChannel<number>;
  phone: PlantedPhone;
  email: PlantedMessageChannel;
  twitter: PlantedMessageChannel;
  facebook: PlantedMessageChannel;
  demand: PlantedDemand;
  incident: PlantedIncident;
  /** Mean number of episodes per customer over 18 months. */
  episodesPerCustomer: number;
  /** Weight of a customer's favourite channel against their age band's preference. */
  favouriteWeight: number;
  unlistedShare: number;
  /** Probability that a resolved issue comes back 8 to 28 days later, as a new episode. */
  lateReturnShare: number;
  /** Rage contacts per public contact. */
  rageShare: number;
}
