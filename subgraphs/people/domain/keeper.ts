import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { PeopleRefusal } from "./refusals.ts";

/**
 * May an organisation decide on what these keep? To see a record, by an agreement or for having to do with it, is not
 * to decide on it.
 * @param keepers codes of those one of whom must decide
 * @param ownCodes every code that the deciding organisation has had
 */
export function checkKeeper(
  keepers: readonly (string | null)[],
  ownCodes: readonly string[],
  path: readonly string[],
): RefusalReason<PeopleRefusal>[] {
  return keepers.some((code) => code !== null && ownCodes.includes(code))
    ? []
    : [{ code: "KEPT_BY_ANOTHER", path: [...path] }];
}
