import type { Problem } from '@channelwise/contracts';

/** A filter that cannot be used: says which, what was given and what is allowed. */
export class BadFilter extends Error {
  readonly code = 'bad-filter';
  readonly problemStatus = 400;
  readonly title = 'A filter cannot be used';
  readonly remedy = 'Correct the filters named here and ask again; leave one out to get its default.';

  constructor(readonly errors: NonNullable<Problem['errors']>) {
    super(errors.map((error) => `${error.field}: ${error.message}`).join('; '));
  }
}
