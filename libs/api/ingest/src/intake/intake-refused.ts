/** The file was read, but what it says cannot be stored as a whole. The message says why, the remedy what to do. */
export class IntakeRefused extends Error {
  override readonly name = 'IntakeRefused';

  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
