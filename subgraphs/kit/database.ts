import { DataSource, type EntityManager, type EntitySchema, type QueryRunner } from "typeorm";
import type { Caller } from "./caller.ts";

/** A transaction that knows who acts and why; everything that touches a table takes one. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly now: Date;
}

/** The one way to an owner's tables: each read and each write is a transaction of its caller. */
export interface Database {
  /** Runs `work` in a read-only transaction. */
  read<T>(caller: Caller, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `work` in a transaction that commits when it resolves and rolls back when it throws. */
  write<T>(caller: Caller, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Does the database answer? */
  answers(): Promise<boolean>;
  stop(): Promise<void>;
  readonly source: DataSource;
}

export interface DatabaseOptions {
  /** Connection of the run-time role, which owns no table. */
  readonly url: string;
  readonly tables: readonly EntitySchema[];
  /** Connections kept at most. */
  readonly poolSize?: number;
  readonly clock: () => Date;
}

/**
 * Opens the pool of an owner's database.
 * Throws what the driver throws where the server cannot be reached.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const source = new DataSource({
    type: "postgres",
    url: options.url,
    entities: [...options.tables],
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    extra: { connectionTimeoutMillis: 5_000, statement_timeout: 30_000 },
    // An idle connection that the server closes is not a fault: the pool opens another.
    poolErrorHandler: () => undefined,
  });
  await source.initialize();
  const run = <T>(begin: string, caller: Caller, work: (tx: Transaction) => Promise<T>) =>
    inTransaction(source, begin, caller, options.clock, work);
  return {
    source,
    read: (caller, work) => run("START TRANSACTION READ ONLY", caller, work),
    write: (caller, work) => run("START TRANSACTION", caller, work),
    answers: () =>
      source.query("select 1").then(
        () => true,
        () => false,
      ),
    stop: () => source.destroy(),
  };
}

async function inTransaction<T>(
  source: DataSource,
  begin: string,
  caller: Caller,
  clock: () => Date,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query(begin);
    await stateCaller(runner, caller);
    const result = await work({ manager: runner.manager, caller, now: clock() });
    await runner.query("COMMIT");
    return result;
  } catch (error) {
    // Where the connection itself is lost there is nothing left to roll back.
    await runner.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** The settings live as long as the transaction, so that no pooled connection carries a caller on. */
async function stateCaller(runner: QueryRunner, caller: Caller): Promise<void> {
  await runner.query(
    `select set_config('hub.subject', $1, true), set_config('hub.client', $2, true),
            set_config('hub.organisation', $3, true), set_config('hub.roles', $4, true),
            set_config('hub.purpose', $5, true), set_config('hub.request', $6, true)`,
    [
      caller.subject,
      caller.client,
      caller.organisation ?? "",
      caller.roles.join(","),
      caller.purpose,
      caller.requestId,
    ],
  );
}
