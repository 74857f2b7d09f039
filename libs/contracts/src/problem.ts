/** An error answer as `application/problem+json` (RFC 9457), with our stable code and, for bad input, the fields. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  /** What the reader can do about it. */
  remedy?: string;
  /** For bad filters and bodies: the field, what was given and what is allowed. */
  errors?: { field: string; message: string; allowed?: string }[];
  /** Given with unexpected errors; also in the log. */
  errorId?: string;
}
