import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { Pack, PackDocument, PackStep } from "../domain/pack.ts";
import { packDocumentTable, packStepTable, packTable } from "./pack-tables.ts";

/** Saves a pack that was asked for. */
export async function savePack(
  tx: Transaction,
  pack: Omit<Pack, "requestedAt" | "requestedBy" | "content" | "steps" | "documents">,
): Promise<void> {
  await tx.manager
    .getRepository(packTable)
    .insert({ ...pack, content: null, requestedAt: tx.now, requestedBy: tx.caller.subject });
  await savePackStep(tx, pack.id, "REQUESTED");
}

/** Saves that a pack has come so far; a step that was made before stays. */
export async function savePackStep(tx: Transaction, packId: string, step: PackStep): Promise<void> {
  await tx.manager.query(
    "insert into pack_step (pack_id, step, at) values ($1, $2, $3) on conflict do nothing",
    [packId, step, tx.now],
  );
}

/** Saves all that a pack says and its documents. */
export async function saveMadePack(
  tx: Transaction,
  packId: string,
  content: string,
  documents: readonly PackDocument[],
): Promise<void> {
  await tx.manager.getRepository(packTable).update({ id: packId }, { content });
  await tx.manager.getRepository(packDocumentTable).insert(documents.map((each) => ({ ...each, packId })));
  await savePackStep(tx, packId, "KEPT");
}

/** A pack that nobody else changes until the transaction ends; null where the caller sees none such. */
export async function lockPack(tx: Transaction, id: string): Promise<Pack | null> {
  await tx.manager.query("select from pack where id = $1 for update", [id]);
  return (await findPacks(tx, [id])).get(id) ?? null;
}

/** Packs by id. */
export async function findPacks(tx: Transaction, ids: readonly string[]): Promise<Map<string, Pack>> {
  const rows = await tx.manager.getRepository(packTable).findBy({ id: In([...ids]) });
  const where = { packId: In([...ids]) };
  const steps = groupedBy(
    await tx.manager.getRepository(packStepTable).find({ where, order: { at: "asc" } }),
    ({ packId }) => packId,
  );
  const documents = groupedBy(
    await tx.manager.getRepository(packDocumentTable).find({ where, order: { format: "asc" } }),
    ({ packId }) => packId,
  );
  return new Map(
    rows.map((row) => {
      const made = { steps: steps.get(row.id) ?? [], documents: documents.get(row.id) ?? [] };
      return [row.id, { ...row, ...made } as unknown as Pack];
    }),
  );
}

/** One window of the packs that the caller may read, earliest asked for first. */
export async function listPacks(tx: Transaction, window: Window): Promise<Pack[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "requested_at", cast: "timestamptz", id: "id" },
    1,
  );
  const rows = (await tx.manager.query(`select id from pack where ${condition} ${tail}`, parameters)) as {
    id: string;
  }[];
  return findInOrder(tx, rows, findPacks);
}
