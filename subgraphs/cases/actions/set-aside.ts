import { randomUUID } from "node:crypto";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { EditAside, ReviewPart } from "../domain/edit-aside.ts";
import type { CaseFile } from "../store/cases.ts";
import { saveEditAside } from "../store/edits-aside.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";

/** A text whose writer has not seen what stands, or that comes while nobody may write. */
export interface LateEdit {
  /** Why it comes too late. */
  readonly reasons: readonly RefusalReason[];
  readonly part: ReviewPart;
  readonly basedOn: number;
  readonly words: string;
  readonly codes: EditAside["codes"];
}

/** Keeps a text that came too late, so that nothing that anybody wrote is lost, and refuses to write it. */
export async function setAside(
  tx: Transaction,
  masterKey: MasterKey,
  file: CaseFile,
  { reasons, part, basedOn, codes, ...edit }: LateEdit,
): Promise<never> {
  const editId = randomUUID();
  const words = await sealWords(tx, masterKey, edit.words);
  await saveEditAside(tx, { id: editId, caseId: file.id, basedOn, words, codes }, part);
  const named = "section" in part ? part.section : part.entryId;
  await advance(tx, file, { kind: "EDIT_SET_ASIDE", facts: { editId, part: named, basedOn, words } });
  throw new Refused(reasons, { workStands: true });
}
