import type { Problem } from '@channelwise/contracts';
import type { ValidationError } from 'class-validator';

/** A query string or body whose fields cannot be used: every field at fault is named with what is allowed. */
export class BadInput extends Error {
  readonly code = 'bad-input';
  readonly problemStatus = 400;
  readonly title = 'The request cannot be understood';
  readonly remedy = 'Correct what is named here and ask again; a filter that is left out gets its default.';
  readonly errors: NonNullable<Problem['errors']>;

  constructor(errors: readonly ValidationError[]) {
    const fields = errors.flatMap((error) => fieldsOf(error, ''));
    super(fields.map((field) => field.message).join('; '));
    this.errors = fields;
  }
}

/** One entry a constraint, nested fields named by their path. The messages of the DTOs say what is allowed. */
function fieldsOf(error: ValidationError, parent: string): NonNullable<Problem['errors']> {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  return [...Object.values(error.constraints ?? {}).map((message) => ({ field, message })), ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}
