import { ReadMatchWorkDocument, RecordMatchDocument } from "../../schema/operations/generated/documents.ts";
import type { PeopleDesk } from "../ports/people-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of the index of people, over the graph. */
export function peopleDesk(send: Send): PeopleDesk {
  return {
    findMatchWork: async (reportId) => {
      const { matchWork } = await send(ReadMatchWorkDocument, { reportId });
      if (!matchWork) return null;
      return {
        subject: present(matchWork.subject),
        candidatesRevision: present(matchWork.candidatesRevision),
        candidates: present(matchWork.candidates).map((candidate) => ({
          reportId: present(candidate.reportId),
          personId: present(candidate.personId),
          subject: present(candidate.subject),
        })),
      };
    },
    recordMatch: async (finding) => {
      const { recordMatch } = await send(RecordMatchDocument, { input: finding });
      return refusalsOf(recordMatch);
    },
  };
}
