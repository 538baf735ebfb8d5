import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { checkPeriod } from "./check-period.ts";
import type { ReviewersRefusal } from "./refusals.ts";
import type { DeclaredInterest, InterestSubject } from "./reviewer.ts";

/** May an interest be withdrawn for this reason? @param mayWithdraw is it the reviewer, or somebody who manages reviewers? */
export function checkWithdrawal(reason: string, mayWithdraw: boolean): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = [];
  if (!mayWithdraw) reasons.push({ code: "NOT_YOUR_RECORD", path: ["reviewerId"] });
  if (reason.trim() === "") reasons.push({ code: "REASON_MISSING", path: ["reason"] });
  return reasons;
}

/** May an interest be declared like this? @param mayDeclare is it the reviewer, or somebody who manages reviewers? */
export function checkInterest(
  interest: InterestSubject & Pick<DeclaredInterest, "from" | "to">,
  mayDeclare: boolean,
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = checkPeriod(interest.from, interest.to, "to");
  if (!mayDeclare) reasons.push({ code: "NOT_YOUR_RECORD", path: ["reviewerId"] });
  const named = [interest.organisation, interest.team, interest.caseId].filter((each) => each !== null);
  if (named.length !== 1) reasons.push({ code: "ONE_INTEREST_AT_A_TIME", path: [] });
  return reasons;
}
