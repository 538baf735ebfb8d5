import {
  ReadOrganisationNamesDocument,
  ReadReleasedSubmissionDocument,
  ReadSubmissionWorkDocument,
  type ReadSubmissionWorkQuery,
  RecordPreparedDocument,
  RecordReceiptDocument,
} from "../../schema/operations/generated/documents.ts";
import type { DeliveryOutcome, SubmissionDesk } from "../ports/submission-desk.ts";
import type { KnownIdentifiers, ReleasedRecord, SubmissionFacts } from "../submission/types.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of the ledger of submissions, over the graph. */
export function submissionDesk(send: Send): SubmissionDesk {
  return {
    findSubmissionWork: async (caseId) => {
      const [read, organisations] = await Promise.all([
        send(ReadSubmissionWorkDocument, { caseId }),
        organisationNames(send),
      ]);
      if (!read.submissionWork) return null;
      const { revisions, released, person } = read.submissionWork;
      return {
        facts: factsOf(read, organisations),
        released: present(released) as readonly ReleasedRecord[],
        revisions: [
          ...present(revisions).map(({ fact, revision }) => ({
            fact: present(fact),
            revision: present(revision),
          })),
          { fact: "person", revision: present(person?.revision) },
        ],
      };
    },
    recordPrepared: async (input) =>
      refusalsOf((await send(RecordPreparedDocument, { input })).recordPrepared),
    findReleased: async (submissionId) => {
      const { releasedSubmission: found } = await send(ReadReleasedSubmissionDocument, { submissionId });
      if (!found) return null;
      return {
        state: present(found.state),
        current: present(found.current),
        record: found.record,
        contentHash: present(found.contentHash),
      };
    },
    recordReceipt: async (eventId, submissionId, became) => {
      const input = { eventId, submissionId, ...receiptOf(became) };
      return refusalsOf((await send(RecordReceiptDocument, { input })).recordReceipt);
    },
  };
}

/** The names of all organisations, page by page: none of them may stand in a text. */
async function organisationNames(send: Send, after: string | null = null): Promise<string[]> {
  const { organisations } = await send(ReadOrganisationNamesDocument, { after });
  const { nodes, pageInfo } = present(organisations);
  const names = present(nodes).flatMap((node) => node?.name ?? []);
  if (!pageInfo.hasNextPage) return names;
  return [...names, ...(await organisationNames(send, present(pageInfo.endCursor)))];
}

function factsOf(read: ReadSubmissionWorkQuery, organisations: readonly string[]): SubmissionFacts {
  const work = present(read.submissionWork);
  const facts = present(work.facts);
  return {
    ...facts,
    pseudonym: present(work.pseudonym),
    submissionVersion: present(work.submissionVersion),
    methodVersion: present(work.methodVersion),
    gradeScale: work.gradeScale,
    grade: work.grade,
    gradeOfServices: work.gradeOfServices,
    area: work.area,
    causes: present(facts.causes).map(({ line, icd10 }) => ({ line: present(line), icd10 })),
    themes: present(work.themes),
    goodPractice: present(work.goodPractice),
    learning: present(work.learning),
    notifiedOn: work.notifiedOn,
    allocatedOn: work.allocatedOn,
    completedOn: work.completedOn,
    heldDays: present(work.heldDays),
    relatedProcesses: present(present(read.case).investigations).map(({ kind, disclosureRestricted }) => ({
      kind: present(kind),
      restricted: present(disclosureRestricted),
    })),
    known: knownIdentifiers(work, organisations),
  };
}

type Work = NonNullable<ReadSubmissionWorkQuery["submissionWork"]>;

/** Every name and number under which any report has known the person. */
function knownIdentifiers({ person }: Work, organisations: readonly string[]): KnownIdentifiers {
  const { reports, record } = present(person);
  const says = present(reports).map((report) => present(report.says));
  const birthDate = record?.birthDate ?? null;
  return {
    names: says.map(({ givenNames, familyName }) => `${givenNames ?? ""} ${familyName ?? ""}`.trim()),
    numbers: says.flatMap(({ nhsNumberAsReported }) => nhsNumberAsReported ?? []),
    organisations,
    addresses: [],
    birthDate: birthDate?.length === 10 ? birthDate : null,
  };
}

function receiptOf(became: DeliveryOutcome) {
  switch (became.outcome) {
    case "ACKNOWLEDGED": {
      const { outcome, receipt, contentHash } = became;
      return { outcome, receiptId: receipt.id, receivedAt: receipt.receivedAt, contentHash, reasons: [] };
    }
    case "REJECTED": {
      const reasons = became.reasons.map(({ field, reason }) => ({ path: field, message: reason }));
      return { outcome: became.outcome, reasons };
    }
    case "STALE":
      return { outcome: became.outcome, reasons: [] };
    default:
      return became satisfies never;
  }
}
