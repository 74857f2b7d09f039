import type { RejectionCode } from './rejection-code';

/** A record is refused: returned, not thrown, because in a bad file every row is one and a thrown error costs a stack trace each. */
export class Refusal {
  constructor(
    readonly code: RejectionCode,
    readonly message: string,
    readonly field: string | null = null,
  ) {}
}
