import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { countLinkChange, findLinksOfInvestigations } from "../store/links.ts";

/** Tells the keepers of every case that a locked investigation is linked with what has become of it. */
export async function tellLinkedCases(
  tx: Transaction,
  investigationId: string,
  event: "investigation.concluded" | "investigation.restricted",
): Promise<void> {
  const links = (await findLinksOfInvestigations(tx, [investigationId])).get(investigationId) ?? [];
  for (const { id, caseId } of links.filter(({ endedAt }) => endedAt === null)) {
    await countLinkChange(tx, id);
    await record(tx, event, { investigationId, caseId });
  }
}
