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
import type { RowReport, UnderstoodRow } from "./understand-row.ts";

/** What became of a row: taken, or not, with everything that stood against it in words. */
export interface RowResult {
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

/** Rows of one request, and what they may weigh, as characters of JSON: the door takes a mebibyte. */
const rowsAtOneTime = 500;
const charactersAtOneTime = 600_000;
/** Milliseconds between looks at how far the hub has come. */
const patience = 200;

/**
 * Gives the rows that can be sent to an import, has the hub run it, and reads what became of each row. Everything goes
 * under keys made of what the list says: the same list is the same import, so that it may be run as often as one
 * likes. Throws `HubFault` where the hub fails.
 */
export async function runList(
  hub: Pick<Hub, "send">,
  rows: readonly UnderstoodRow[],
  { name, sourceSystem, dryRun }: ListRun,
  progress: Progress,
): Promise<RowResult[]> {
  const reasons = new Map(rows.map(({ line, obstacles }) => [line, obstacles]));
  const sendable = rows.filter(({ obstacles }) => obstacles.length === 0);
  if (sendable.length > 0) {
    const list = { name, sourceSystem };
    const idempotencyKey = keyOf({ ...list, rows: sendable.map(({ line, report }) => [line, report]) });
    const { startImport } = await hub.send(StartImportDocument, { input: { ...list, idempotencyKey } });
    const id = done(startImport).id;
    for (const batch of batches(sendable)) await add(hub, id, batch);
    await run(hub, id, dryRun, progress);
    for (const [line, why] of await readNotTaken(hub, id)) reasons.set(line, why);
  }
  return [...reasons].map(([line, why]) => ({ line, reasons: why }));
}

type BatchRow = { readonly row: number; readonly report: ReturnType<typeof importedOf> };

function* batches(rows: readonly UnderstoodRow[]): Generator<BatchRow[]> {
  let batch: BatchRow[] = [];
  let characters = 0;
  for (const { line, report } of rows) {
    const row = { row: line, report: importedOf(report) };
    const weight = JSON.stringify(row).length;
    if (batch.length === rowsAtOneTime || (batch.length > 0 && characters + weight > charactersAtOneTime)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(row);
    characters += weight;
  }
  if (batch.length > 0) yield batch;
}

function importedOf({ kind, sourceSystem, ...report }: RowReport) {
  return report;
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
  const input = { importId, dryRun, idempotencyKey: crypto.randomUUID() };
  const { runImport } = await hub.send(RunImportDocument, { input });
  // Somebody may have the same list run already.
  const refused = runImport?.refusals.filter(({ code }) => code !== "IMPORT_RUNNING") ?? [];
  if (refused[0]) throw new HubFault("INTERNAL", refusalInWords(refused[0]));
  for (;;) {
    const { import: found } = await hub.send(ReadImportDocument, { id: importId, first: 1 });
    progress(found?.progress?.done ?? 0, found?.progress?.total ?? 1);
    if (found?.state === "DONE") return;
    await pause(patience);
  }
}

async function readNotTaken(hub: Pick<Hub, "send">, id: string): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (let after: string | null = null, more = true; more; ) {
    const answer: ReadAnswer = await hub.send(ReadImportDocument, {
      id,
      fate: "NOT_TAKEN",
      first: 100,
      after,
    });
    const rows = answer.import?.rows;
    for (const row of rows?.nodes ?? []) {
      if (row) found.set(row.row ?? 0, (row.reasons ?? []).map(refusalInWords));
    }
    more = rows?.pageInfo.hasNextPage ?? false;
    after = rows?.pageInfo.endCursor ?? null;
  }
  return found;
}

/** What reading an import answers, as far as rows go. */
interface ReadAnswer {
  readonly import: {
    readonly rows: {
      readonly nodes:
        | readonly ({
            readonly row: number | null;
            readonly reasons: readonly ShownRefusal[] | null;
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
