import {
  ConcludeInvestigationDocument,
  HoldByHandDocument,
  LinkInvestigationDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { awaitCase } from "./follow-case.ts";
import { keyed } from "./keyed.ts";
import type { Story } from "./sample-files.ts";

/**
 * Links an investigation with a case, which is then held; where the investigation has ended, concludes it and waits
 * until the case goes on.
 */
export async function holdForInvestigation(
  { coordinator, lead }: { coordinator: Hub; lead: Hub },
  caseId: string,
  investigationId: string,
  { concluded }: NonNullable<Story["investigation"]>,
): Promise<void> {
  const link = keyed({ caseId, investigationId, relation: "PRECEDES" as const });
  const { linkInvestigation } = await lead.send(LinkInvestigationDocument, { input: link });
  done("Linking an investigation", linkInvestigation);
  await awaitCase(coordinator, caseId, "a case is held", ({ holds }) =>
    holds?.find((hold) => hold.investigationId === investigationId),
  );
  if (!concluded) return;
  const input = keyed({ investigationId, ...concluded });
  const { concludeInvestigation } = await lead.send(ConcludeInvestigationDocument, { input });
  done("Concluding an investigation", concludeInvestigation);
  await awaitCase(coordinator, caseId, "a case goes on", ({ holds }) =>
    holds?.find((hold) => hold.investigationId === investigationId && hold.endedAt !== null),
  );
}

/** Holds a case by hand. */
export async function holdByHand(
  coordinator: Hub,
  caseId: string,
  heldFor: NonNullable<Story["heldFor"]>,
): Promise<void> {
  const { holdByHand } = await coordinator.send(HoldByHandDocument, {
    input: keyed({ caseId, ...heldFor }),
  });
  done("Holding a case", holdByHand);
}
