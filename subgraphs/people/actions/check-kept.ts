import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { ownCodes } from "../../kit/sharing/store.ts";
import { checkKeeper } from "../domain/keeper.ts";
import type { PeopleRefusal } from "../domain/refusals.ts";
import { findKeepers } from "../store/persons.ts";

/**
 * What stands against the caller deciding on these persons, whom their organisation may only be shown. A person is kept
 * by all who keep a report about them; where it is decided between persons, whoever keeps one side may answer. Were
 * all needed, a question between two organisations' reports would wait for both, of whom one may not see the other's;
 * and whoever may answer has a death of their own in it, which waits in question meanwhile.
 */
export async function checkKept(
  tx: Transaction,
  personIds: readonly string[],
  path: readonly string[],
): Promise<RefusalReason<PeopleRefusal>[]> {
  const keepers: string[] = [];
  for (const personId of new Set(personIds)) keepers.push(...(await findKeepers(tx, personId)));
  return checkKeeper(keepers, ownCodes(tx), path);
}
