import type { PlannedContact } from '../course/planned-contact';
import type { Person } from '../people/person';

/** Marks a message of a rage contact in the truth. */
export type RageListener = (channel: 'twitter' | 'facebook', externalId: string) => void;

/** Writes the contacts of one channel in its native format. Only what happens before the end of the period is written. */
export interface ContactWriter {
  /** A contact of this person; those of one issue come in order of time, and `isNewIssue` is true on the first. */
  write(person: Person, contact: PlannedContact, isNewIssue: boolean): void;
  readonly isFull: boolean;
  flush(): Promise<void>;
  /** Writes the rest and closes the file. */
  close(): Promise<void>;
}
