import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { findErasedWith } from "../store/memberships.ts";

/** Tells the keepers of cases of everybody about whom no report says anything any more. */
export async function tellDestroyed(tx: Transaction, { recordId }: { recordId: string }): Promise<void> {
  for (const personId of await findErasedWith(tx, recordId)) await record(tx, "person.erased", { personId });
}
