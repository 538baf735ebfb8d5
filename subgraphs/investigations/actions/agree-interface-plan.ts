import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkAgreement } from "../domain/interface-plan.ts";
import { findPlans, saveAgreement } from "../store/interface-plans.ts";
import { countLinkChange } from "../store/links.ts";
import { getStandingLink } from "./get-standing-link.ts";
import { takeSide } from "./take-side.ts";

/** The version of a plan to which the other side agrees. */
export interface AgreeInterfacePlanCommand {
  readonly investigationId: string;
  readonly caseId: string;
  readonly version: number;
}

/** Agrees to what the other side proposed: the plan holds from now on, and the review waits and asks as it says. */
export async function agreeInterfacePlan(
  tx: Transaction,
  { investigationId, caseId, version }: AgreeInterfacePlanCommand,
): Promise<{ investigationId: string }> {
  const { investigation, agreement } = await takeSide(tx, investigationId);
  const link = await getStandingLink(tx, investigation, caseId);
  const plans = (await findPlans(tx, [link.id])).get(link.id) ?? [];
  refuseIf(checkAgreement(plans, version, agreement.side));
  await saveAgreement(tx, { linkId: link.id, version }, agreement);
  await countLinkChange(tx, link.id);
  await record(tx, "interface.agreed", { investigationId, caseId });
  return { investigationId };
}
