import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Handover } from "./handover.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** Characters; a form with every field filled in has a few thousand. */
const longestDocument = 500_000;

/** Can a handover be kept so that its later versions will be known again? */
export function checkHandingOver(
  source: { readonly system: string; readonly id: string; readonly version: number },
  document: string,
): RefusalReason<InvestigationRefusal>[] {
  const reasons: RefusalReason<InvestigationRefusal>[] = [];
  if (source.system.trim() === "" || source.id.trim() === "" || source.version < 1) {
    reasons.push({ code: "SOURCE_MISSING", path: ["source"] });
  }
  return [...reasons, ...checkDocument(document)];
}

/** Can this be a handover's document? */
export function checkDocument(document: string): RefusalReason<InvestigationRefusal>[] {
  return document.length > longestDocument ? [{ code: "DOCUMENT_TOO_LONG", path: ["document"] }] : [];
}

/**
 * May a version come again? The same document may; what has changed is another version.
 * @param same does it say what it said before?
 */
export function checkKnownVersion(known: Handover, same: boolean): RefusalReason<InvestigationRefusal>[] {
  if (same) return [];
  const code = known.state === "QUARANTINED" ? "VERSION_IN_QUARANTINE" : "VERSION_HANDED_OVER";
  return [{ code, path: ["source", "version"] }];
}
