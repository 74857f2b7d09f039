import type { Profile } from './world/profiles';

/** Formats of the files, as the ingest names them. */
export type SimulatedFormat = 'asterisk-queue-log' | 'mbox' | 'x-api-v2' | 'facebook-graph' | 'customers';

/** What lies in the directory and how to read it; written to `manifest.json`. */
export interface SimulationManifest {
  generated: true;
  seed: number;
  profile: Profile;
  /** First instant of the period, ISO 8601. */
  from: string;
  /** All files are complete up to this instant. */
  to: string;
  timeZone: 'Europe/London';
  /** Calls and messages, automatic replies included. */
  interactions: number;
  files: { name: string; format: SimulatedFormat; channel: 'phone' | 'email' | 'twitter' | 'facebook' | null; interactions: number }[];
  companyAddresses: string[];
  companyUserIds: string[];
  pageIds: string[];
}
