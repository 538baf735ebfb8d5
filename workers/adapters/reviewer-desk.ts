import {
  AppointDocument,
  EndAppointmentOfCaseDocument,
} from "../../schema/operations/generated/documents.ts";
import type { ReviewerDesk } from "../ports/reviewer-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of reviewers, over the graph. */
export function reviewerDesk(send: Send): ReviewerDesk {
  return {
    appoint: async (eventId, proposal) => {
      const { appoint } = await send(AppointDocument, { input: { eventId, ...proposal } });
      const { outcome, reasons, reviewerSubject } = present(appoint);
      const answer = outcome && { outcome, reasons: present(reasons), reviewerSubject };
      return { refusals: refusalsOf(appoint), answer };
    },
    endAppointmentOfCase: async (eventId, caseId) =>
      refusalsOf(
        (await send(EndAppointmentOfCaseDocument, { input: { eventId, caseId } })).endAppointmentOfCase,
      ),
  };
}
