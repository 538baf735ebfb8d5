import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { checkPeriod } from "./check-period.ts";
import type { ReviewersRefusal } from "./refusals.ts";
import type { Leave } from "./reviewer.ts";

/** May a leave be recorded like this? @param mayRecord is it the reviewer, or somebody who manages reviewers? */
export function checkLeave(
  { from, to }: Pick<Leave, "from" | "to">,
  mayRecord: boolean,
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = checkPeriod(from, to, "to");
  if (!mayRecord) reasons.push({ code: "NOT_YOUR_RECORD", path: ["reviewerId"] });
  return reasons;
}
