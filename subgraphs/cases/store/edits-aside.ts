import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { EditAside, ReviewPart } from "../domain/edit-aside.ts";
import { byCase } from "./by-case.ts";
import { type EditAsideRow, editAsideTable } from "./review-document-tables.ts";

/** Keeps a text aside. */
export async function saveEditAside(
  tx: Transaction,
  { codes, ...edit }: Pick<EditAside, "id" | "caseId" | "basedOn" | "words" | "codes">,
  part: ReviewPart,
): Promise<void> {
  await tx.manager.getRepository(editAsideTable).insert({
    ...edit,
    codes: codes && { ...codes },
    section: null,
    entryId: null,
    ...part,
    savedAt: tx.now,
    savedBy: tx.caller.subject,
    settledAt: null,
  });
}

/** Is a text set aside for this entry, which need not be there yet? */
export async function isAside(tx: Transaction, caseId: string, entryId: string): Promise<boolean> {
  return tx.manager.getRepository(editAsideTable).existsBy({ caseId, entryId, settledAt: IsNull() });
}

/** Settles a text that was set aside. @returns whether it still was */
export async function settleEdit(tx: Transaction, caseId: string, id: string): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(editAsideTable)
    .update({ id, caseId, settledAt: IsNull() }, { settledAt: tx.now });
  return affected === 1;
}

/** Settles what the caller has set aside of a part: they have now written it, knowing what stood there. */
export async function settleOwnEdits(tx: Transaction, caseId: string, part: ReviewPart): Promise<void> {
  await tx.manager
    .getRepository(editAsideTable)
    .update({ caseId, ...part, savedBy: tx.caller.subject, settledAt: IsNull() }, { settledAt: tx.now });
}

/** What stands aside of each case's review, earliest first. */
export async function findEditsAside(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, EditAside[]>> {
  const rows = await tx.manager.getRepository(editAsideTable).find({
    where: { caseId: In([...caseIds]), settledAt: IsNull() },
    order: { savedAt: "asc", id: "asc" },
  });
  return byCase(rows.map(toEdit));
}

function toEdit({ settledAt, ...row }: EditAsideRow): EditAside {
  return row as EditAside;
}
