import { GraphQLError } from "graphql";
import type { ClientBase } from "pg";
import { DataSource, type EntityManager, type EntitySchema } from "typeorm";
import { classesOpenTo } from "../../schema/codes/data-classes.ts";
import { codesOf } from "../../schema/codes/organisation-succession.ts";
import { type ErrorCode, errors } from "../../schema/errors.ts";
import { dayInEngland } from "../../schema/values/calendar.ts";
import type { IsoDate } from "../../schema/values/iso-date.ts";
import type { AuditedRecord, AuditNote } from "./audit/entry.ts";
import type { Caller } from "./caller.ts";
import { connectingTo } from "./database-address.ts";
import { currently, type Renewable } from "./kept-in-file.ts";
import { PreparingClient } from "./prepared-statements.ts";

/** A transaction that knows who acts and why; everything that touches a table takes one. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly now: Date;
  /** What an action has to say to the audit itself: an export, access in an emergency. */
  readonly notes: AuditNote[];
  /** Records that were acted on, for the audit of a write whose answer names none: a sweep's. */
  readonly touched: AuditedRecord[];
}

/** No connection was free in time, or the server is not there: nothing was done, and it may be tried again. */
export class NoConnection extends GraphQLError {
  override readonly name = "NoConnection";
  constructor(cause: unknown) {
    const code = "SUBGRAPH_UNAVAILABLE" satisfies ErrorCode;
    super(errors[code].meaning, { extensions: { code }, originalError: cause as Error });
  }
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
  /** Connection of the run-time role, which owns no table; asked for again for each new connection. */
  readonly url: Renewable<string>;
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
    url: currently(options.url),
    entities: [...options.tables],
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    extra: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
      // Policies make statements look dear that touch a few rows: to compile them would take longer than to run them.
      options: "-c jit=off",
      Client: connectingTo(options.url, PreparingClient),
      // Statements that are given together go out together and are run in that order; each way there and back counts.
      pipeline: true,
    },
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
  const client: ClientBase = await runner.connect().catch((cause: unknown) => {
    throw new NoConnection(cause);
  });
  // What of the work still goes on after the end asks nothing more: behind it there is no transaction and no caller.
  const end = (statement: "COMMIT" | "ROLLBACK") => {
    runner.query = () => Promise.reject(new Error("the transaction is over"));
    return client.query(statement);
  };
  try {
    const now = clock();
    // The work's first statement goes out with these two, and is run after them or, where one fails, not at all.
    const begun = [client.query(begin), stateCaller(client, caller, now)];
    const [result] = await Promise.all([
      work({ manager: runner.manager, caller, now, notes: [], touched: [] }),
      ...begun,
    ]);
    // Where a statement failed and the work took no notice, the server answers a commit by rolling back.
    const { command } = await end("COMMIT");
    if (command !== "COMMIT") throw new Error("the work went on after a statement that failed");
    return result;
  } catch (error) {
    // Where the connection itself is lost there is nothing left to roll back.
    await end("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** What row-level security knows of a caller, by the name of the setting; see row-security.ts. */
const settings: Readonly<Record<string, (caller: Caller, day: IsoDate, now: Date) => string>> = {
  subject: ({ subject }) => subject,
  client: ({ client }) => client,
  job: ({ job }) => job ?? "",
  organisation: ({ organisation }) => organisation ?? "",
  organisations: ({ organisation }, day) => organisationsOf(organisation, day).join(","),
  roles: ({ roles }) => roles.join(","),
  purpose: ({ purpose }) => purpose,
  classes: (caller) => classesOpenTo(caller).all.join(","),
  custody: (caller) => classesOpenTo(caller).inCustody.join(","),
  scopes: ({ scopes }) => [...scopes].join(","),
  request: ({ requestId }) => requestId,
  day: (_, day) => day,
  now: (_, __, now) => now.toISOString(),
};
const statement = `select ${Object.keys(settings)
  .map((name, index) => `set_config('hub.${name}', $${index + 1}, true)`)
  .join(", ")}`;

/** The settings live as long as the transaction, so that no pooled connection carries a caller on. */
function stateCaller(client: ClientBase, caller: Caller, now: Date): Promise<unknown> {
  const day = dayInEngland(now);
  return client.query(
    statement,
    Object.values(settings).map((of) => of(caller, day, now)),
  );
}

/** A code with the mark that separates codes would pass for several organisations: it counts as none. */
function organisationsOf(organisation: string | null, day: IsoDate): readonly string[] {
  return organisation === null || organisation.includes(",") ? [] : codesOf(organisation, day);
}
