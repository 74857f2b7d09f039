/** How a `pg` client or pool reaches the server: a Unix socket in a folder that only its owner may enter. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The server died although nobody stopped it. */
export interface UnexpectedExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** True while another start is on its way; false when it died too often and stays down. */
  readonly restarting: boolean;
}

export type UnexpectedExitListener = (exit: UnexpectedExit) => void;

/** A running PostgreSQL that this process either owns or has joined. */
export interface EmbeddedPostgres {
  readonly connection: PostgresConnection;
  /** The same as a connection string that `pg` understands. */
  readonly url: string;
  /** True when this process started the server; then its end is the server's end. */
  readonly owner: boolean;
  /** Called each time the server dies unexpectedly. A process that has only joined is never called. */
  onUnexpectedExit(listener: UnexpectedExitListener): void;
  /** Shuts the server down and waits until it is gone; does nothing for a process that has only joined. May be called twice. */
  stop(): Promise<void>;
}
