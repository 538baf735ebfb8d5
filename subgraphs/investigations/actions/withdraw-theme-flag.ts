import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { findThemeFlags, withdrawFlag } from "../store/theme-flags.ts";

/** Withdraws a theme that the caller's team has flagged; what was released of it stays as it is. */
export async function withdrawThemeFlag(
  tx: Transaction,
  { themeFlagId }: { readonly themeFlagId: string },
): Promise<{ flagId: string }> {
  const flag = (await findThemeFlags(tx, [themeFlagId])).get(themeFlagId);
  if (!flag) throw new Refused([{ code: "NO_SUCH_FLAG", path: ["themeFlagId"] }]);
  await withdrawFlag(tx, flag.id);
  return { flagId: flag.id };
}
