import DataLoader from "dataloader";
import type { RefusalCatalogue } from "../../schema/values/refusal.ts";
import type { AuditedOperation } from "./audit/entry.ts";
import type { KeepEntries } from "./audit/keep-entries.ts";
import { AuditTrail } from "./audit/trail.ts";
import type { Caller } from "./caller.ts";
import type { Cursors } from "./connections.ts";
import type { Database, Transaction } from "./database.ts";
import { type Answer, answerOnce, type Command } from "./idempotency.ts";
import { once } from "./inbox.ts";
import { inWords, type RefusalType, Refused } from "./refusals.ts";

/** What a mutation answers before its entity is loaded: what was done, or the refusals in words. */
export interface Outcome<T> {
  readonly done: T | null;
  readonly refusals: RefusalType[];
}

/** Everything a resolver may use: the caller's transactions, loaders that batch, and the two kinds of act. */
export class Request<Loaders> {
  readonly caller: Caller;
  readonly cursors: Cursors;
  loaders: Loaders;
  /** What this request saw, wrote and was refused. */
  readonly trail = new AuditTrail();
  private readonly begun: Date;
  private readonly parts: RequestParts<Loaders>;

  constructor(caller: Caller, parts: RequestParts<Loaders>) {
    this.caller = caller;
    this.begun = parts.clock();
    this.parts = parts;
    this.cursors = parts.cursors;
    this.loaders = parts.loaders(this);
  }

  /** Reads in a transaction of the caller. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.parts.database.read(this.caller, async (tx) => {
      const found = await work(tx);
      this.trail.note(tx.notes);
      return found;
    });
  }

  /**
   * Keeps what was seen and refused, by one statement of its own; before the answer leaves.
   * Throws `NotRecorded`.
   */
  keepTrail(): Promise<void> {
    const { database, keep, clock } = this.parts;
    const about = { caller: this.caller, operation: this.operation(), at: clock(), begun: this.begun };
    return keep((sql, parameters) => database.source.query(sql, parameters), about, this.trail.take());
  }

  /** A loader that finds all entities a request asks for at one time with one statement. */
  batched<Key extends string, Found>(
    find: (tx: Transaction, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Found>>,
  ): DataLoader<Key, Found | null> {
    return new DataLoader(async (keys) => {
      const found = await this.read((tx) => find(tx, keys));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** A person's or a partner's act: runs once for its idempotency key. */
  command<T extends object>(command: Command, act: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.act((tx) => answerOnce(tx, command, () => act(tx)));
  }

  /** A job's command: runs once for its event; what changed meanwhile is refused and may be tried again. */
  receive<T extends object>(eventId: string, effect: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.act<T>(async (tx) => {
      const done = await once(tx, eventId, () => effect(tx));
      return done === "already-done" ? { done: null } : { done };
    });
  }

  /** A job's command that may be given again and again, as each attempt of it counts. */
  attempt<T extends object>(effect: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.act<T>(async (tx) => ({ done: await effect(tx) }));
  }

  private async act<T extends object>(
    work: (tx: Transaction) => Promise<Answer<T> | { readonly done: null }>,
  ): Promise<Outcome<T>> {
    try {
      const answer = await this.parts.database.write(this.caller, async (tx) => {
        const given = await work(tx);
        await this.keepAct(tx, given);
        return given;
      });
      this.loaders = this.parts.loaders(this);
      if ("refused" in answer) return { done: null, refusals: this.inWords(answer.refused) };
      return { done: answer.done, refusals: [] };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.trail.refusesAct(error.reasons.map(({ code }) => code));
      return { done: null, refusals: this.inWords(error.reasons) };
    }
  }

  /** Keeps what was written in its own transaction; a refusal is kept with what was seen, after it. */
  private async keepAct(tx: Transaction, answer: Answer<object> | { readonly done: null }): Promise<void> {
    if ("refused" in answer) {
      this.trail.refusesAct(answer.refused.map(({ code }) => code));
      this.trail.note(tx.notes);
    } else if (answer.done !== null) {
      const written = this.trail.writes(answer.done, tx.touched);
      if ("repeated" in answer) return;
      const about = { caller: this.caller, operation: this.operation(), at: tx.now, begun: this.begun };
      const notes = tx.notes.length > 0 ? tx.notes : written;
      await this.parts.keep((sql, parameters) => tx.manager.query(sql, parameters), about, notes);
    }
  }

  private operation(): AuditedOperation {
    return { name: this.caller.operation ?? null, hash: this.trail.operationHash };
  }

  private inWords(reasons: Refused["reasons"]): RefusalType[] {
    return inWords(reasons, this.parts.refusals);
  }
}

/** What requests of one subgraph share. */
export interface RequestParts<Loaders> {
  readonly database: Database;
  readonly cursors: Cursors;
  readonly refusals: RefusalCatalogue;
  readonly loaders: (request: Request<Loaders>) => Loaders;
  readonly keep: KeepEntries;
  readonly clock: () => Date;
}
