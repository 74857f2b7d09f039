export type EmbeddedPostgresErrorCode =
  | 'binaries-missing'
  | 'platform-unsupported'
  | 'privileges-missing'
  | 'version-mismatch'
  | 'socket-folder-unsafe'
  | 'initdb-failed'
  | 'start-failed'
  | 'owner-unreachable';

/** The built-in database could not be made or started; the message says what the operator can do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}
