import type { CsvMapping } from '../mapping/csv-mapping';

/** What each format needs to be told besides the bytes. All are plain JSON, so that they can be stored with a source. */
export interface FormatOptions {
  csv?: { mapping: CsvMapping };
  'asterisk-queue-log'?: QueueLogOptions;
  mbox?: MboxOptions;
  'x-api-v2'?: XApiOptions;
  'facebook-graph'?: FacebookGraphOptions;
  customers?: CustomersOptions;
}

export interface QueueLogOptions {
  /** ISO 3166 country of caller ids that carry no country code, for example `GB`. Without it such numbers are taken as they are written. */
  defaultCountry?: string | null;
}

export interface MboxOptions {
  /** The company's own addresses (`help@example.com`) and domains (`@example.com` or `example.com`). They decide the direction. */
  companyAddresses: string[];
}

export interface XApiOptions {
  /** User ids of the company's own accounts. */
  companyUserIds: string[];
}

export interface FacebookGraphOptions {
  /** Ids of the company's own pages. */
  pageIds: string[];
}

export interface CustomersOptions {
  /** A single character, or null to find it in the header. */
  delimiter?: string | null;
  /** An encoding name, or null for the byte order mark's and else UTF-8. */
  encoding?: string | null;
  /** ISO 3166 country of phone numbers without a country code. */
  defaultCountry?: string | null;
}
