import {
  ApplySealToReviewersDocument,
  AppointDocument,
  EndAppointmentOfCaseDocument,
  ReadReviewerFactsDocument,
} from "../../schema/operations/generated/documents.ts";
import type { ReviewerDesk } from "../ports/reviewer-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of reviewers, over the graph. */
export function reviewerDesk(send: Send): ReviewerDesk {
  return {
    applySeal: async (input) =>
      refusalsOf((await send(ApplySealToReviewersDocument, { input })).applySealToReviewers),
    appoint: async (eventId, proposal) => {
      const { appoint } = await send(AppointDocument, { input: { eventId, ...proposal } });
      const { outcome, reasons, reviewerSubject } = present(appoint);
      const answer = outcome && { outcome, reasons: present(reasons), reviewerSubject };
      return { refusals: refusalsOf(appoint), answer };
    },
    findFacts: async (reviewerId) => {
      const { reviewer } = await send(ReadReviewerFactsDocument, { reviewerId });
      if (!reviewer) return null;
      return {
        reviewerId,
        revision: present(reviewer.revision),
        subject: present(reviewer.subject),
        employer: present(reviewer.employer).code,
        team: reviewer.team,
        manager: reviewer.manager,
        caseloadLimit: present(reviewer.caseloadLimit),
        training: present(reviewer.training).map((each) => ({
          kind: present(each.kind),
          completedOn: present(each.completedOn),
          expiresOn: present(each.expiresOn),
        })),
        leave: present(reviewer.leave)
          .filter(({ cancelledAt }) => cancelledAt === null)
          .map(({ from, to }) => ({ from: present(from), to: present(to) })),
        interests: present(reviewer.declarations)
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .map(({ organisation, team, case: found, from, to }) => ({
            organisation,
            team,
            caseId: found?.id ?? null,
            from: present(from),
            to,
          })),
      };
    },
    endAppointmentOfCase: async (eventId, ended) =>
      refusalsOf(
        (await send(EndAppointmentOfCaseDocument, { input: { eventId, ...ended } })).endAppointmentOfCase,
      ),
  };
}
