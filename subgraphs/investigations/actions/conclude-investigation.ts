import { outcomesOfKind } from "../../../schema/codes/investigation-outcomes.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkConclusion } from "../domain/check-investigation.ts";
import type { OutcomeRestriction } from "../domain/restriction.ts";
import { changeInvestigation } from "../store/investigations.ts";
import { getLedInvestigation } from "./get-investigation.ts";
import { tellLinkedCases } from "./tell-linked-cases.ts";

/** How an investigation ended. */
export interface ConcludeInvestigationCommand extends OutcomeRestriction {
  readonly investigationId: string;
  readonly concludedOn: IsoDate;
  readonly outcome: InvestigationOutcome;
}

/** Concludes an investigation; reviews that wait for it go on. Its links stay. */
export async function concludeInvestigation(
  tx: Transaction,
  { investigationId, ...conclusion }: ConcludeInvestigationCommand,
): Promise<{ investigationId: string }> {
  const investigation = await getLedInvestigation(tx, investigationId);
  const outcomes = outcomesOfKind[investigation.kind];
  refuseIf(checkConclusion(investigation, conclusion, outcomes, dayInEngland(tx.now)));
  await changeInvestigation(tx, investigationId, { ...conclusion, status: "CONCLUDED" });
  await tellLinkedCases(tx, investigationId, "investigation.concluded");
  return { investigationId };
}
