import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { checkPeriod } from "./check-period.ts";
import type { ReviewersRefusal } from "./refusals.ts";
import type { Training } from "./reviewer.ts";

/** May a training be recorded like this? @param today ISO day */
export function checkTraining(
  { completedOn, expiresOn }: Pick<Training, "completedOn" | "expiresOn">,
  today: string,
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = checkPeriod(completedOn, expiresOn, "expiresOn");
  if (completedOn > today) reasons.push({ code: "COMPLETED_IN_FUTURE", path: ["completedOn"] });
  return reasons;
}
