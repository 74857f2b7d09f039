import type { WindowDays } from '@channelwise/vocabulary';
import type { Profile } from './world/profiles';

/** The four channels that are generated. */
export type SimulatedChannel = 'phone' | 'email' | 'twitter' | 'facebook';
export type BySimulatedChannel<T> = Record<SimulatedChannel, T>;

/** Hits out of a total, counted in the generated files. */
export interface RealisedRate {
  hits: number;
  total: number;
}

/**
 * A probability that was planted.
 * `planted`: the marginal value over the planted mix of topics and segments. `expected`: the mean probability over the contacts that were
 * actually drawn: this is what an interval of a measured rate should cover (the mix itself is given, only outcomes are chance).
 * `realised`: counted by the product's own definition. `expected` is null where nothing was drawn.
 */
export interface PlantedRate {
  planted: number;
  expected: number | null;
  realised: RealisedRate;
}

/** First-time resolution in one stratum; listed customers only, because the product sees no segment of the others. */
export interface ResolutionCell extends PlantedRate {
  channel: SimulatedChannel;
  topic: string;
  tier: string;
  ageBand: string;
}

export interface SimulatedResolution {
  windowDays: 7;
  anchor: 'end';
  scope: 'any-channel';
  rage: 'out';
  byChannel: BySimulatedChannel<PlantedRate>;
  /** The same counted with the other windows (any channel, anchored at the end, each mature by its own window). */
  realisedByWindow: Record<WindowDays, BySimulatedChannel<RealisedRate>>;
  /** Planted difference to the phone within every topic x tier x age band: what a perfect adjustment finds, as a probability. */
  adjustedDifferenceToPhone: BySimulatedChannel<number>;
  /** Planted difference to the phone over each channel's own mix: what the raw comparison finds. */
  rawDifferenceToPhone: BySimulatedChannel<number>;
  cells: ResolutionCell[];
}

/** How first responses were planted on one channel, for people and for analysts. */
export interface PlantedResponse {
  /** Planted probability that a contact is answered by a person at all. */
  answeredProbability: number;
  /** Planted probability that the customer gives up first. */
  gaveUpProbability: number;
  distribution: string;
}

export interface SimulatedResponse {
  contacts: number;
  planted: PlantedResponse;
  /** Seconds at which the true cumulative incidence of *answered* reaches one half, gave-up competing; null: never. */
  medianSeconds: number | null;
  /** The same at 90 %. */
  p90Seconds: number | null;
  /** True cumulative incidence at fixed times. */
  answeredWithin: { seconds: number; probability: number }[];
  realised: {
    answered: number;
    gaveUp: number;
    closedWithoutReply: number;
    waiting: number;
    /** Contacts answered within the true median, to be held against one half (phone: a little more, its times are whole seconds). */
    answeredWithinMedian: RealisedRate | null;
    /** Over all contacts, those without a response counted as later than any time; to 0.1 % (phone: whole seconds). */
    medianSeconds: number | null;
    medianOfAnsweredSeconds: number | null;
  };
}

export interface SimulatedPreference {
  segment: string;
  /** Planted probability that an episode starts on each channel. */
  planted: BySimulatedChannel<number>;
  /**
   * The planted probability averaged over the age bands of the episodes that were drawn: this is what intervals should cover. The same as
   * planted for an age band; for a tier it follows the ages that happen to be in it. Null without any episode.
   */
  expected: BySimulatedChannel<number> | null;
  /** Episodes of listed customers that started on each channel, rage left out. */
  realised: BySimulatedChannel<number>;
  total: number;
}

export interface SimulatedIncident {
  topic: string;
  /** Instants in ISO 8601 at which the wave begins on each channel; all waves have the same shape, so their lag is the lead. */
  onset: BySimulatedChannel<string>;
  twitterLeadHours: BySimulatedChannel<number>;
  episodes: BySimulatedChannel<number>;
}

/** What was planted into the generated files, and what came out; written to `truth.json`. */
export interface SimulatedTruth {
  generated: true;
  formatVersion: 1;
  seed: number;
  profile: Profile;
  /** First instant of the period, ISO 8601. Nothing happens before it. */
  from: string;
  /** Files are complete up to this instant; it is the as-of of all realised figures. */
  to: string;
  timeZone: 'Europe/London';
  counts: {
    /** Calls and messages, automatic replies included: the interactions that a product should find. */
    interactions: number;
    automaticReplies: number;
    contacts: number;
    /** Episodes with W = 7 days, rage left out. */
    episodes: number;
    /** Customers with at least one contact. */
    customers: number;
    /** Rows of customers.csv. */
    listedCustomers: number;
    byChannel: BySimulatedChannel<{ interactions: number; contacts: number; episodes: number }>;
  };
  firstTimeResolution: SimulatedResolution;
  /** Start to first response by a person, elapsed time, over all contacts that started in the period, rage left out. */
  firstResponse: {
    byChannel: BySimulatedChannel<SimulatedResponse>;
    /** Networks apart by how the contact began; email and phone have no public side. */
    byVisibility: { channel: SimulatedChannel; visibility: 'public' | 'private'; response: SimulatedResponse }[];
    /** With rage contacts counted like any other. */
    withRage: BySimulatedChannel<SimulatedResponse>;
  };
  /** Realised figures of the queue, to hold against published ones. Hold counts from queue entry, without the IVR. */
  phone: { offered: number; abandoned: number; timedOut: number; handled: number; meanHoldSeconds: number | null };
  firstChoice: { ageBand: SimulatedPreference[]; tier: SimulatedPreference[]; unsegmented: BySimulatedChannel<number> };
  rage: { contacts: BySimulatedChannel<number>; publicInboundMessages: number; /** Beside this file: channel and external id of each rage message. */ file: string };
  incident: SimulatedIncident | null;
}
