import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { PlanAgreement, Side } from "../domain/interface-plan.ts";
import type { Investigation } from "../domain/investigation.ts";
import { getInvestigation, getLedInvestigation } from "./get-investigation.ts";

/** A locked investigation, and the agreement that the caller may give to a plan. */
export interface TakenSide {
  readonly investigation: Investigation;
  readonly agreement: PlanAgreement;
}

/** The side of a plan for which the caller acts: whoever may change an investigation acts for its lead. */
export async function takeSide(tx: Transaction, investigationId: string): Promise<TakenSide> {
  const side: Side = tx.caller.scopes.has("investigation:write") ? "INVESTIGATION" : "REVIEW";
  const get = side === "INVESTIGATION" ? getLedInvestigation : getInvestigation;
  const investigation = await get(tx, investigationId);
  const { organisation } = tx.caller;
  if (organisation === null) throw new Refused([{ code: "ORGANISATION_MISSING" }]);
  return { investigation, agreement: { side, organisation, agreedOn: dayInEngland(tx.now) } };
}
