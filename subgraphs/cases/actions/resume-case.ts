import type { Transaction } from "../../kit/database.ts";
import { endHold } from "../store/holds.ts";
import { advance, getCase } from "./advance.ts";
import { followLink, type LinkOfCase } from "./follow-link.ts";

/** Ends the hold of an investigation for which the review need no longer wait; the case goes on with the last, unless erased. */
export async function resumeCase(tx: Transaction, link: LinkOfCase): Promise<{ caseId: string }> {
  const file = await getCase(tx, link.caseId);
  if (file.erasedAt !== null) return { caseId: link.caseId };
  const { held, hold } = await followLink(tx, link, false);
  if (held || hold === null) return { caseId: link.caseId };
  await endHold(tx, hold.id);
  await advance(tx, file, { kind: "RESUMED", facts: { holdId: hold.id } });
  return { caseId: link.caseId };
}
