import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ReviewersRefusal } from "./refusals.ts";

/** Does a period end no earlier than it begins? Either end may be open. */
export function checkPeriod(
  from: string | null,
  to: string | null,
  path: string,
): RefusalReason<ReviewersRefusal>[] {
  return from !== null && to !== null && to < from ? [{ code: "ENDS_BEFORE_IT_BEGINS", path: [path] }] : [];
}
