import { auditKeepers } from "../../schema/codes/audit-keepers.ts";
import {
  AnchorAuditAtCasesDocument,
  AnchorAuditAtInvestigationsDocument,
  AnchorAuditAtPeopleDocument,
  AnchorAuditAtReviewersDocument,
} from "../../schema/operations/generated/documents.ts";
import type { AuditKeepers } from "../ports/audit-keepers.ts";
import type { Send } from "./graph-client.ts";
import { refusalsOf } from "./present.ts";

/** The keepers of audits' heads, over the graph. */
export function auditKeepersOver(send: Send): AuditKeepers {
  return {
    async anchor(eventId, head) {
      const variables = { input: { eventId, ...head } };
      const keeper = auditKeepers[head.owner];
      switch (keeper) {
        case "people":
          return refusalsOf((await send(AnchorAuditAtPeopleDocument, variables)).anchorAuditAtPeople);
        case "cases":
          return refusalsOf((await send(AnchorAuditAtCasesDocument, variables)).anchorAuditAtCases);
        case "investigations":
          return refusalsOf(
            (await send(AnchorAuditAtInvestigationsDocument, variables)).anchorAuditAtInvestigations,
          );
        case "reviewers":
          return refusalsOf((await send(AnchorAuditAtReviewersDocument, variables)).anchorAuditAtReviewers);
        default:
          return keeper satisfies never;
      }
    },
  };
}
