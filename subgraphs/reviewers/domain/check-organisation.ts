import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { isSameOrganisation, type Succession } from "../../../schema/values/succession.ts";
import { checkPeriod } from "./check-period.ts";
import type { Organisation } from "./organisation.ts";
import type { ReviewersRefusal } from "./refusals.ts";

/** What is to be registered of an organisation. */
export type OrganisationToRegister = Omit<Organisation, "id" | "scheme">;

/**
 * May an organisation be registered like this?
 * @param succession as it stands now
 */
export function checkOrganisation(
  { code, name, validFrom, validTo, successor }: OrganisationToRegister,
  succession: Succession,
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = checkPeriod(validFrom, validTo, "validTo");
  if (name.trim() === "") reasons.push({ code: "NAME_MISSING", path: ["name"] });
  const others = new Map([...succession].filter(([followed]) => followed !== code));
  if (successor !== null && isSameOrganisation(successor, code, others)) {
    reasons.push({ code: "FOLLOWS_ITSELF", path: ["successor"] });
  }
  return reasons;
}
