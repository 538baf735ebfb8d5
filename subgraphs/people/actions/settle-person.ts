import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { saveSettled } from "../store/persons.ts";

/**
 * Keeps that a review of a person's death has been allocated: from now on nobody is put together with them, or taken
 * from them, but by a person. Where they turned out to be somebody else meanwhile, it holds for that person too.
 */
export async function settlePerson(tx: Transaction, personId: string): Promise<{ personId: string }> {
  const isKnown = await saveSettled(tx, personId);
  if (!isKnown) throw new Refused([{ code: "NO_SUCH_PERSON", path: ["personId"] }]);
  return { personId };
}
