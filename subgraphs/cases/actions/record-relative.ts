import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkRelativeRecord } from "../domain/check-family-plan.ts";
import type { Relationship } from "../domain/family-contact.ts";
import { findRelative, saveRelative } from "../store/family-relatives.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { checkNotErased } from "./family-rules.ts";

/** What is known of somebody close to the person. */
export interface RecordRelativeCommand {
  readonly caseId: string;
  /** Null where they are new. */
  readonly relativeId: string | null;
  /** What the writer has seen; 0 where they are new. */
  readonly revision: number;
  readonly relationship: Relationship;
  readonly name: string;
  readonly reach: string;
  readonly mayBeContacted: boolean;
}

/** Records a relative, or records them anew unless somebody has since the writer read it. */
export async function recordRelative(
  tx: Transaction,
  masterKey: MasterKey,
  command: RecordRelativeCommand,
): Promise<{ caseId: string }> {
  const { caseId, relativeId, relationship, mayBeContacted } = command;
  const file = await getCase(tx, caseId);
  const known = relativeId === null ? null : await findRelative(tx, caseId, relativeId);
  refuseIf([
    ...mayDo(tx, file, "RELATIVE_RECORDED"),
    ...(await checkNotErased(tx, relativeId)),
    ...checkRelativeRecord(command, known),
  ]);
  const id = known?.id ?? crypto.randomUUID();
  const revision = (known?.revision ?? 0) + 1;
  const name = await sealWords(tx, masterKey, command.name);
  const reach = await sealWords(tx, masterKey, command.reach);
  await saveRelative(tx, { id, caseId, revision, relationship, name, reach, mayBeContacted });
  await advance(tx, file, { kind: "RELATIVE_RECORDED", facts: { relativeId: id, revision, relationship } });
  return { caseId };
}
