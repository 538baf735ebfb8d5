import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { NoContactPeriod } from "./family-plan.ts";
import type { CaseRefusal } from "./refusals.ts";

/** May this become the next revision of a plan? @param known the revision that stands, 0 where there is none */
export function checkFamilyPlan(
  plan: { readonly revision: number; readonly noContact: readonly NoContactPeriod[] },
  known: number,
): RefusalReason<CaseRefusal>[] {
  const backwards = plan.noContact.flatMap(({ from, until }, index) =>
    until !== null && until < from
      ? [{ code: "ENDS_BEFORE_IT_BEGINS" as const, path: ["noContact", String(index), "until"] }]
      : [],
  );
  return plan.revision === known
    ? backwards
    : [{ code: "PLAN_CHANGED_MEANWHILE", path: ["revision"] }, ...backwards];
}

/** May this be recorded of a relative? @param known what is recorded; null where they are new */
export function checkRelativeRecord(
  recorded: { readonly relativeId: string | null; readonly revision: number; readonly name: string },
  known: { readonly revision: number } | null,
): RefusalReason<CaseRefusal>[] {
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (recorded.relativeId !== null && known === null) {
    reasons.push({ code: "NO_SUCH_RELATIVE", path: ["relativeId"] });
  } else if (recorded.revision !== (known?.revision ?? 0)) {
    reasons.push({ code: "RELATIVE_CHANGED_MEANWHILE", path: ["revision"] });
  }
  if (recorded.name.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["name"] });
  return reasons;
}
