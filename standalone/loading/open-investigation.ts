import { OpenInvestigationDocument } from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import type { sampleInvestigations } from "./sample-files.ts";

/** Opens an investigation as who leads it. @returns its id */
export async function openInvestigation(
  lead: Hub,
  investigation: ReturnType<typeof sampleInvestigations>[number],
): Promise<string> {
  const { openInvestigation } = await lead.send(OpenInvestigationDocument, { input: keyed(investigation) });
  return done(`Investigation ${investigation.reference}`, openInvestigation).investigation!.id;
}
