import type { Transaction } from "../../kit/database.ts";
import { type ProcessNews, saveLinkedProcess } from "../store/linked-processes.ts";
import { getCase } from "./advance.ts";

/** A link counts its revisions from here: what is said to be older was never so, and is passed over like all that is late. */
const firstRevision = 1;

/** Keeps which other process a case meets, and who asks the family. */
export async function followProcess(tx: Transaction, news: ProcessNews): Promise<{ caseId: string }> {
  const { id } = await getCase(tx, news.caseId);
  if (news.linkRevision >= firstRevision) await saveLinkedProcess(tx, news);
  return { caseId: id };
}
