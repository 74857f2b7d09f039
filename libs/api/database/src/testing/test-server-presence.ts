/**
 * How test processes and the keeper of their server agree on its end: a test holds this advisory lock shared, on a connection to
 * the database `postgres`; the keeper stops the server only while it holds the lock alone. A process that dies loses its
 * connection and with it the lock.
 */
export const PRESENCE_LOCK = 0x7e57;

/** Test databases carry this prefix; the keeper removes what killed test runs left behind. */
export const TEST_DATABASE_PREFIX = 'test_';
