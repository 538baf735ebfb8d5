import { outcomesOfKind } from "../../../schema/codes/investigation-outcomes.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkConclusion } from "../domain/check-investigation.ts";
import type { OutcomeRestriction } from "../domain/restriction.ts";
import { changeInvestigation } from "../store/investigations.ts";
import { countLinkChange, findLinksOfInvestigations } from "../store/links.ts";
import { getLedInvestigation } from "./get-investigation.ts";

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
  const links = (await findLinksOfInvestigations(tx, [investigationId])).get(investigationId) ?? [];
  for (const { id, caseId } of links.filter(({ endedAt }) => endedAt === null)) {
    await countLinkChange(tx, id);
    await record(tx, "investigation.concluded", { investigationId, caseId });
  }
  return { investigationId };
}
