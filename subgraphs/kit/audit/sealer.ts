import { randomUUID } from "node:crypto";
import { createBell } from "../bell.ts";
import type { Caller } from "../caller.ts";
import type { Database, Transaction } from "../database.ts";
import { currently, type Renewable } from "../kept-in-file.ts";
import type { Log } from "../log.ts";
import { record } from "../outbox.ts";
import type { QueueName } from "../queue.ts";
import { chain, type Head, noHead } from "./chain.ts";
import type { AuditKeys } from "./keys.ts";
import { findHead, findUnsealed, type RowsOf, saveSeals, seeAll } from "./statements.ts";

/** Chains an owner's entries as they come. */
export interface Sealer {
  /** There is something to seal. */
  ring(): void;
  /** Seals what waits now. @returns how many entries it has sealed */
  seal(): Promise<number>;
  /** Tells another owner where the chain ends now, if it has grown since it was told last. */
  anchor(): Promise<void>;
  /** Seals what is left and stops. */
  stop(): Promise<void>;
}

export interface SealerOptions {
  readonly owner: QueueName;
  readonly database: Database;
  readonly keys: Renewable<AuditKeys>;
  readonly log: Log;
  readonly clock: () => Date;
  /** Milliseconds between two tellings of the chain's head. */
  readonly anchorEvery: number;
}

const sealEvery = 1_000;
/** In rounds: what another process kept before it was killed is sealed by this one. */
const lookEvery = 5;
const atOneTime = 1_000;
/** What is kept of the anchoring of another owner's chain is anchored with the next thing, or two owners never rest. */
const anchoring = "anchor-audit";

/** Starts an owner's sealer; an owner may run several, of which one seals at a time. */
export function startSealer(options: SealerOptions): Sealer {
  const { owner, database, keys, log, clock } = options;
  const bell = createBell();
  let waiting = true;
  let stopping = false;
  let grown = false;
  let anchoredAt = clock().getTime();
  let sealing: Promise<unknown> = Promise.resolve();

  async function run(): Promise<void> {
    for (let rounds = 0; !stopping; rounds += 1) {
      await bell.wait(sealEvery);
      if (waiting || rounds % lookEvery === 0) await seal().catch(warn);
      if (clock().getTime() - anchoredAt >= options.anchorEvery) await anchor().catch(warn);
    }
    await seal().catch(warn);
  }

  /** Asked for by the round and by others: one after another. */
  function seal(): Promise<number> {
    const sealed = sealing.then(sealAll, sealAll);
    sealing = sealed.catch(() => undefined);
    return sealed;
  }

  async function sealAll(): Promise<number> {
    for (let all = 0; ; ) {
      waiting = false;
      const sealed = await database.write(sealerOf(owner), (tx) => sealSome(tx));
      // Another process seals: what waits may have come after it looked.
      if (sealed === null) waiting = true;
      all += sealed ?? 0;
      if (sealed !== atOneTime) return all;
    }
  }

  async function sealSome(tx: Transaction): Promise<number | null> {
    const rows: RowsOf = (sql, parameters) => tx.manager.query(sql, parameters);
    const [lock] = await rows<{ taken: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext('hub audit seal')) as taken",
    );
    if (!lock?.taken) return null;
    await seeAll(rows, true);
    const entries = await findUnsealed(rows, atOneTime);
    if (entries.length === 0) return 0;
    const before: Head = (await findHead(rows)) ?? noHead;
    await saveSeals(rows, chain(entries, before, currently(keys).newest), tx.now);
    if (entries.some(({ job }) => job !== anchoring)) grown = true;
    return entries.length;
  }

  async function anchor(): Promise<void> {
    anchoredAt = clock().getTime();
    if (!grown) return;
    await database.write(sealerOf(owner), async (tx) => {
      const head = await findHead((sql, parameters) => tx.manager.query(sql, parameters));
      if (!head) return;
      const { position, seal: last } = head;
      await record(tx, "audit.sealed", { owner, position, seal: last.toString("hex") });
    });
    grown = false;
  }

  const warn = (error: unknown) => {
    waiting = true;
    log.warn({ owner, err: error }, "the audit could not be sealed");
  };
  const running = run();
  return {
    ring: () => {
      waiting = true;
    },
    seal,
    anchor,
    stop: () => {
      stopping = true;
      bell.ring();
      return running;
    },
  };
}

/** Nobody's rights: the sealer sees entries and seals alone. */
function sealerOf(owner: QueueName): Caller {
  return {
    subject: `sealer of ${owner}`,
    client: "sealer",
    organisation: null,
    roles: [],
    job: null,
    scopes: new Set(),
    purpose: "administration",
    requestId: randomUUID(),
  };
}
