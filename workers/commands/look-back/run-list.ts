import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import {
  AddImportRowsDocument,
  ReadImportDocument,
  RunImportDocument,
  StartImportDocument,
} from "../../../schema/operations/generated/documents.ts";
import { type Hub, HubFault } from "../hub.ts";
import { keyOf } from "../key-of.ts";
import type { Progress } from "../progress.ts";
import { refusalInWords, type ShownRefusal } from "../refusals.ts";
import { type BatchRow, inBatches } from "./batches.ts";
import { inLineOrder } from "./in-line-order.ts";
import type { UnderstoodRow } from "./understand-row.ts";

/** A row that was not taken, with everything that stood against it in words. */
export interface RowNotTaken {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** How a list is run. */
export interface ListRun {
  /** What the list is called. */
  readonly name: string;
  readonly sourceSystem: string;
  readonly dryRun: boolean;
}

/** What came of a list. */
export interface ListOutcome {
  readonly rows: number;
  /** Those that were not taken, or would not be, in the order of their lines. */
  notTaken(): AsyncGenerator<RowNotTaken>;
}

/** Milliseconds between looks at how far the hub has come. */
const patience = 200;

/**
 * Gives the rows that can be sent to an import, has the hub run it, and reads what became of each row. Everything goes
 * under keys made of what the list says: the same list is the same import, so that it may be run as often as one
 * likes. The list is read several times instead of being held. Throws `HubFault` where the hub fails.
 * @param rows reads the list from its start
 */
export async function runList(
  hub: Pick<Hub, "send">,
  rows: () => AsyncIterable<UnderstoodRow>,
  { name, sourceSystem, dryRun }: ListRun,
  progress: Progress,
): Promise<ListOutcome> {
  const found = await survey(rows());
  const obstructed = () => obstructedOf(rows());
  if (found.sendable === 0) return { rows: found.rows, notTaken: obstructed };
  const list = { name, sourceSystem };
  const idempotencyKey = keyOf({ ...list, rows: found.hash });
  const { startImport } = await hub.send(StartImportDocument, { input: { ...list, idempotencyKey } });
  const id = done(startImport).id;
  let sent = 0;
  for await (const batch of inBatches(rows())) {
    await add(hub, id, batch);
    sent += batch.length;
    progress(sent, found.sendable, "sent");
  }
  await run(hub, id, dryRun, progress);
  return { rows: found.rows, notTaken: () => inLineOrder(obstructed(), readNotTaken(hub, id, dryRun)) };
}

/** How many rows there are, how many can be sent, and a hash of what these say. */
async function survey(rows: AsyncIterable<UnderstoodRow>) {
  const hash = createHash("sha256");
  let [count, sendable] = [0, 0];
  for await (const { line, report, obstacles } of rows) {
    count += 1;
    if (obstacles.length > 0) continue;
    sendable += 1;
    hash.update(JSON.stringify([line, report]));
  }
  return { rows: count, sendable, hash: hash.digest("hex") };
}

async function* obstructedOf(rows: AsyncIterable<UnderstoodRow>): AsyncGenerator<RowNotTaken> {
  for await (const { line, obstacles } of rows) if (obstacles.length > 0) yield { line, reasons: obstacles };
}

async function add(hub: Pick<Hub, "send">, importId: string, rows: BatchRow[]): Promise<void> {
  const input = { importId, rows };
  const { addImportRows } = await hub.send(AddImportRowsDocument, {
    input: { ...input, idempotencyKey: keyOf(input) },
  });
  // A list that was taken is whole: its rows are there.
  const refused = addImportRows?.refusals.filter(({ code }) => code !== "IMPORT_HAS_RUN") ?? [];
  if (refused[0]) throw new HubFault("INTERNAL", refusalInWords(refused[0]));
}

async function run(
  hub: Pick<Hub, "send">,
  importId: string,
  dryRun: boolean,
  progress: Progress,
): Promise<void> {
  // Somebody may have the same list run already, be it to look at it only: what was asked here comes after.
  while (!(await begins(hub, importId, dryRun))) await untilDone(hub, importId, dryRun, progress);
  await untilDone(hub, importId, dryRun, progress);
}

/** Has an import run. @returns false where another run of it must end first */
async function begins(hub: Pick<Hub, "send">, importId: string, dryRun: boolean): Promise<boolean> {
  const input = { importId, dryRun, idempotencyKey: crypto.randomUUID() };
  const { runImport } = await hub.send(RunImportDocument, { input });
  const [refusal] = runImport?.refusals ?? [];
  if (refusal && refusal.code !== "IMPORT_RUNNING") throw new HubFault("INTERNAL", refusalInWords(refusal));
  return !refusal;
}

async function untilDone(
  hub: Pick<Hub, "send">,
  importId: string,
  dryRun: boolean,
  progress: Progress,
): Promise<void> {
  for (;;) {
    const { import: found } = await hub.send(ReadImportDocument, { id: importId, first: 1 });
    progress(found?.progress?.done ?? 0, found?.progress?.total ?? 1, dryRun ? "looked at" : "taken");
    if (found?.state === "DONE") return;
    await pause(patience);
  }
}

/** The rows that were not taken, or would not be: what a dry run said stays readable beside what came of the list. */
async function* readNotTaken(
  hub: Pick<Hub, "send">,
  id: string,
  dryRun: boolean,
): AsyncGenerator<RowNotTaken> {
  const which = dryRun ? ({ foreseen: "NOT_TAKEN" } as const) : ({ fate: "NOT_TAKEN" } as const);
  for (let after: string | null = null, more = true; more; ) {
    const answer: ReadAnswer = await hub.send(ReadImportDocument, { id, ...which, first: 100, after });
    const rows = answer.import?.rows;
    for (const row of rows?.nodes ?? []) {
      if (!row) continue;
      const reasons = (dryRun ? row.foreseenReasons : row.reasons) ?? [];
      yield { line: row.row ?? 0, reasons: reasons.map(refusalInWords) };
    }
    more = rows?.pageInfo.hasNextPage ?? false;
    after = rows?.pageInfo.endCursor ?? null;
  }
}

/** What reading an import answers, as far as rows go. */
interface ReadAnswer {
  readonly import: {
    readonly rows: {
      readonly nodes:
        | readonly ({
            readonly row: number | null;
            readonly reasons: readonly ShownRefusal[] | null;
            readonly foreseenReasons: readonly ShownRefusal[] | null;
          } | null)[]
        | null;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  } | null;
}

function done(
  payload: {
    readonly import: { readonly id: string } | null;
    readonly refusals: readonly ShownRefusal[];
  } | null,
): { readonly id: string } {
  if (payload?.import) return payload.import;
  const [refusal] = payload?.refusals ?? [];
  throw new HubFault("INTERNAL", refusal ? refusalInWords(refusal) : "The hub did not start the import.");
}
