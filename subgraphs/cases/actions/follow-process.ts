import type { Transaction } from "../../kit/database.ts";
import { type ProcessNews, saveLinkedProcess } from "../store/linked-processes.ts";
import { getCase } from "./advance.ts";

/** Keeps which other process a case meets, and who asks the family. */
export async function followProcess(tx: Transaction, news: ProcessNews): Promise<{ caseId: string }> {
  const { id } = await getCase(tx, news.caseId);
  await saveLinkedProcess(tx, news);
  return { caseId: id };
}
