import type { Transaction } from "../../kit/database.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase } from "./advance.ts";

/** Somebody who might read a review, or decide on it in the steering group, says that they were involved in the care. */
export interface DeclareInvolvementCommand {
  readonly caseId: string;
  /** What there is to say about it. */
  readonly words: string | null;
}

/** Declares that the caller is involved: from now on they do not decide on the review. */
export async function declareInvolvement(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, words }: DeclareInvolvementCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const said = words?.trim() ? { words: await sealWords(tx, masterKey, words) } : {};
  await advance(tx, file, { kind: "INVOLVEMENT_DECLARED", facts: said });
  return { caseId };
}
