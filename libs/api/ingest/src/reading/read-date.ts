/** What a written time says, before any time zone. */
export interface ReadDate {
  /** The clock reading as if it were UTC, in milliseconds. */
  wall: number;
  /** Offset from UTC in minutes where the text carries one (an epoch number: 0), else null. */
  offsetMinutes: number | null;
  /** The text names a day and no clock time. */
  dateOnly: boolean;
}
