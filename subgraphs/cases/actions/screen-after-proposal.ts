import type { Transaction } from "../../kit/database.ts";
import type { CaseFile } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { screenAgain } from "./screening.ts";

/** Screens a case after a proposal came to nothing: what changed meanwhile could not be screened then. */
export async function screenAfterProposal(tx: Transaction, file: CaseFile): Promise<void> {
  const facts = await getFacts(tx, file.id, file.standing.factsRevision);
  const { notifiedOn } = file.standing;
  await screenAgain(tx, file, { ...file.lastRead, facts, notifiedOn });
}
