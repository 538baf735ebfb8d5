import type { BackendFactory, IQueueBackend } from "bullmq";

export interface QueueOptions {
  /** Most connections to PostgreSQL: one for each worker and each events listener, the rest for statements. */
  readonly connections: number;
  /** Told of faults of connections, which are tried again by themselves. */
  readonly onError: (error: Error) => void;
}

/** One backend's connections, by what they are for. */
export interface QueueLink<Backend extends IQueueBackend, Connection> {
  readonly backend: BackendFactory<Backend, Connection>;
  /** For a queue's statements: fails soon rather than waits. */
  readonly statements: () => Connection;
  /** For a worker: waits for a lost server to come back. */
  readonly work: () => Connection;
  readonly events: () => Connection;
  /** Throws where the server cannot be reached, or the queue's tables are missing. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}
