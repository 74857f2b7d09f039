import type { HandleKind } from '@channelwise/vocabulary';
import type { Group } from './question';

/** A customer found by an exact handle. */
export interface CustomerMatch {
  /** A 64-bit number, as text because it does not fit into a JSON number. */
  customerId: string;
  /** The kind of the handle that matched; the handle itself is what was asked for and is not said again. */
  matchedBy: HandleKind;
  /** Handles that the customer is known by. */
  handles: number;
  contacts: number;
}

export interface CustomerSearchAnswer {
  question: 'customers';
  matches: CustomerMatch[];
}

export interface PersonalShare {
  group: Group;
  /** Own first choices, unweighted. */
  firstChoices: number;
  /** What this customer can be expected to choose (posterior mean); null = no preference known. */
  probability: number | null;
  /** What the segment chooses. */
  segmentShare: number | null;
}

export interface PersonalPreferenceAnswer {
  question: 'personal-preference';
  customerId: string;
  asOf: string | null;
  generated: boolean;
  /** The segment whose shares are the starting point; null where there is no scheme: then everybody. */
  segment: { scheme: string; label: string } | null;
  /** Own first choices, and how many they count for after losing half their weight in 180 days. */
  firstChoices: number;
  weightedFirstChoices: number;
  /** First choices that the segment's shares count for; null where the data do not tell. */
  priorStrength: number | null;
  /** How much of it is the customer's own: 0 the segment alone, 1 the customer alone; null = no preference known. */
  ownWeight: number | null;
  preferred: Group | null;
  shares: PersonalShare[];
  definitions: string[];
  summary: string;
}
