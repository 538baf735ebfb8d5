import {
  BeginDeliveryDocument,
  GuardLedgerDocument,
  ReadDeliveryFactsDocument,
  ReadOrganisationNamesDocument,
  ReadSubmissionWorkDocument,
  type ReadSubmissionWorkQuery,
  ReconcileSubmissionsDocument,
  RecordPreparedDocument,
  RecordReceiptDocument,
} from "../../schema/operations/generated/documents.ts";
import type { DeliveryOutcome, SubmissionDesk } from "../ports/submission-desk.ts";
import { pseudonymOf } from "../submission/pseudonym.ts";
import type { KnownIdentifiers, SubmissionFacts } from "../submission/types.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

/** The keepers of the ledger of submissions, over the graph. */
export function submissionDesk(send: Send, programmeKey?: Uint8Array): SubmissionDesk {
  return {
    findSubmissionWork: async (caseId) => {
      const [read, organisations] = await Promise.all([
        send(ReadSubmissionWorkDocument, { caseId }),
        organisationNames(send),
      ]);
      if (!read.submissionWork) return null;
      const { revisions, person } = read.submissionWork;
      return {
        facts: factsOf(read, organisations, programmeKey),
        revisions: [
          ...present(revisions).map(({ fact, revision }) => ({
            fact: present(fact),
            revision: present(revision),
          })),
          { fact: "person", revision: present(person?.revision) },
        ],
        restrictions: openRestrictions(read),
      };
    },
    recordPrepared: async (input) =>
      refusalsOf((await send(RecordPreparedDocument, { input })).recordPrepared),
    beginDelivery: async (submissionId, { byFile }) => {
      const { submission } = await send(ReadDeliveryFactsDocument, { submissionId });
      if (submission === null) return null;
      const { person, investigations } = present(submission.case);
      const linked = processesOf(investigations);
      const input = {
        submissionId,
        personRevision: person?.revision ?? null,
        restricted: linked.some(isOpenlyRestricted),
        processes: linked.filter(({ restricted }) => !restricted).map(({ kind }) => kind),
        byFile,
      };
      const { beginDelivery } = await send(BeginDeliveryDocument, { input });
      if (!beginDelivery?.delivery) return null;
      const { step, kind, bytes, contentHash, earlier } = beginDelivery.delivery;
      return {
        submissionId,
        step: present(step),
        kind: present(kind),
        bytes,
        contentHash: present(contentHash),
        earlier: present(earlier),
      };
    },
    reconcile: async (eventId, { startedAt, held, isLast }) => {
      const input = {
        eventId,
        startedAt: startedAt.toISOString(),
        isLast,
        held: held.map(({ submissionId, receipt, contentHash, version }) => ({
          ...{ submissionId, contentHash, version },
          ...{ receiptId: receipt.id, receivedAt: receipt.receivedAt },
        })),
      };
      return refusalsOf((await send(ReconcileSubmissionsDocument, { input })).reconcileSubmissions);
    },
    guardLedger: async (eventId) =>
      refusalsOf((await send(GuardLedgerDocument, { input: { eventId } })).guardLedger),
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

function factsOf(
  read: ReadSubmissionWorkQuery,
  organisations: readonly string[],
  programmeKey: Uint8Array | undefined,
): SubmissionFacts {
  const work = present(read.submissionWork);
  const facts = present(work.facts);
  const nhsNumber = work.person?.record?.nhsNumber;
  return {
    ...facts,
    pseudonym: present(work.pseudonym),
    personPseudonym: programmeKey && nhsNumber ? pseudonymOf(nhsNumber, programmeKey) : null,
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
    contributoryFactors: present(work.contributoryFactors).map((factor) => ({
      domain: present(factor.domain),
      category: present(factor.category),
      agency: present(factor.agency),
      text: present(factor.text),
    })),
    recommendations: present(work.recommendations).map(({ theme, addressee, text }) => ({
      ...{ theme, addressee },
      text: present(text),
    })),
    underlyingCause: work.underlyingCause,
    avoidability: work.avoidability,
    avoidableList: work.avoidableList,
    notifiedOn: work.notifiedOn,
    allocatedOn: work.allocatedOn,
    completedOn: work.completedOn,
    heldDays: present(work.heldDays),
    allocatedInTime: work.allocatedInTime,
    completedInTime: work.completedInTime,
    relatedProcesses: processesOf(present(read.case).investigations),
    known: knownIdentifiers(read, organisations),
  };
}

function openRestrictions(read: ReadSubmissionWorkQuery): string[] {
  const { investigations } = present(read.case);
  const openly = processesOf(investigations).map(isOpenlyRestricted);
  return present(investigations).flatMap(({ id }, place) => (openly[place] ? [id] : []));
}

type Investigations = Exclude<ReadSubmissionWorkQuery["case"], null>["investigations"];
type LinkedProcesses = readonly Pick<
  NonNullable<Investigations>[number],
  "kind" | "status" | "disclosureRestricted"
>[];

/** The processes about the same death; nothing goes out where their keepers do not say which there are. */
function processesOf(investigations: LinkedProcesses | null) {
  return present(investigations).map(({ kind, status, disclosureRestricted }) => ({
    kind: present(kind),
    status,
    restricted: present(disclosureRestricted),
  }));
}

/** Does it restrict what may be passed on, and has not ended? */
function isOpenlyRestricted({ status, restricted }: ReturnType<typeof processesOf>[number]): boolean {
  return restricted && status !== "CONCLUDED";
}

/**
 * Every name, number and address under which the hub knows the person, their family, whoever told of the death and
 * whoever had to do with the review, now or before.
 */
function knownIdentifiers(read: ReadSubmissionWorkQuery, organisations: readonly string[]): KnownIdentifiers {
  const work = present(read.submissionWork);
  const { reports, record } = present(work.person);
  const says = present(reports).map((report) => present(report.says));
  const notifiers = present(reports).flatMap(({ notifier }) => notifier ?? []);
  const investigations = present(read.case?.investigations);
  const birthDate = record?.birthDate ?? null;
  return {
    names: [
      ...says
        .flatMap((said) => [said, ...present(said.otherNames)])
        .map(({ givenNames, familyName }) => `${givenNames ?? ""} ${familyName ?? ""}`.trim()),
      ...present(work.familyNames),
      ...notifiers.flatMap(({ name }) => name ?? []),
      ...present(work.reviewers).flatMap(({ displayName }) => displayName ?? []),
    ],
    numbers: [
      ...says.flatMap(({ nhsNumberAsReported }) => nhsNumberAsReported ?? []),
      ...says.flatMap(({ formerNhsNumbers }) => present(formerNhsNumbers)),
      ...present(reports).flatMap(({ reference, sourceId }) => [reference, sourceId].filter(isNumber)),
      ...[read.case?.reference, ...investigations.map(({ reference }) => reference)].filter(isNumber),
    ],
    organisations,
    addresses: [
      ...says.flatMap((said) => [said.postcode ?? [], present(said.formerPostcodes)].flat()),
      ...present(work.familyReach),
      ...notifiers.flatMap(({ reach }) => reach ?? []),
    ],
    birthDate: birthDate?.length === 10 ? birthDate : null,
  };
}

/** Long enough to be a number of its own, rather than a word. */
const isNumber = (text: string | null | undefined): text is string =>
  typeof text === "string" && /\d{3}/.test(text);

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
    case "NOT_HELD":
      return { outcome: became.outcome, reasons: [] };
    case "FAILED":
      return { outcome: became.outcome, failure: became.failure, reasons: [] };
    default:
      return became satisfies never;
  }
}
