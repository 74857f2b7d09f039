import type { TransformFnParams } from 'class-transformer';

/** What an absent field of a body means. */
export function otherwise<Value>(value: Value): (parameters: TransformFnParams) => unknown {
  return ({ value: given }) => (given as unknown) ?? value;
}
