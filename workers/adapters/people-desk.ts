import {
  ImportRowsDocument,
  ReadMatchedReportDocument,
  ReadMatchWorkDocument,
  ReadMovedReportDocument,
  ReadPersonForCaseDocument,
  ReadSealDocument,
  ReceiveReportDocument,
  RecordMatchDocument,
  RewriteKeysDocument,
  SettlePersonDocument,
} from "../../schema/operations/generated/documents.ts";
import { type CompactWork, readWork } from "../deduplication/groups/compact-work.ts";
import type { PeopleDesk } from "../ports/people-desk.ts";
import type { Send, Sender } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of the index of people, over the graph. */
export function peopleDesk(send: Send, { job }: Pick<Sender, "job">): PeopleDesk {
  return {
    findMatchWork: async (reportId) => {
      const { matchWork } = await send(ReadMatchWorkDocument, { reportId });
      return matchWork ? readWork(present(matchWork.candidates) as CompactWork) : null;
    },
    recordMatch: async (finding) => {
      const { recordMatch } = await send(RecordMatchDocument, { input: finding });
      return refusalsOf(recordMatch);
    },
    importRows: async (idempotencyKey, importId) => {
      const { importRows } = await send(ImportRowsDocument, { input: { idempotencyKey, importId } });
      return present(present(importRows).more);
    },
    receiveReport: async (report) => {
      const { receiveReport } = await send(ReceiveReportDocument, { input: report });
      return refusalsOf(receiveReport);
    },
    rewriteKeys: async (idempotencyKey) => {
      const { rewriteKeys } = await send(RewriteKeysDocument, { input: { idempotencyKey } });
      return present(present(rewriteKeys).more);
    },
    settlePerson: async (eventId, personId) => {
      const { settlePerson } = await send(SettlePersonDocument, { input: { eventId, personId } });
      return refusalsOf(settlePerson);
    },
    findSeal: async (personId) => {
      const { person } = await send(ReadSealDocument, { personId });
      if (!person?.seal) return null;
      const { revision, sealed, keptBy, named } = person.seal;
      return {
        personId,
        records: [personId, ...(person.case ? [person.case.id] : [])],
        revision: present(revision),
        sealed: present(sealed),
        keptBy: present(keptBy),
        named: present(named).flatMap(({ subject, seesPlaces }) => (seesPlaces ? [present(subject)] : [])),
      };
    },
    findPersonForCase: async (personId) => {
      const { person } = await send(ReadPersonForCaseDocument, { personId });
      if (!person) return null;
      const { causes, ...record } = present(person.record);
      return {
        ...record,
        revision: present(person.revision),
        causes: (causes ?? []).map(({ line, text, icd10 }) => ({
          line: present(line),
          text: present(text),
          icd10,
        })),
        reports: present(person.reports).map(({ kind, receivedAt, reportedOn, says }) => ({
          kind: present(kind),
          receivedAt: new Date(present(receivedAt)),
          reportedOn,
          birthDate: says?.birthDate ?? null,
          deathDate: says?.deathDate ?? null,
        })),
      };
    },
    findReportSource: async (reportId) => {
      // Each job reads for a purpose of its own.
      const read = job === "split-investigation" ? ReadMovedReportDocument : ReadMatchedReportDocument;
      const { deathReport } = await send(read, { reportId });
      if (!deathReport) return null;
      const { kind, sourceId, person } = deathReport;
      return { kind: present(kind), sourceId: present(sourceId), personId: person?.id ?? null };
    },
  };
}
