import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { reviewDocumentRules } from "../../schema/codes/review-documents.ts";
import { isoDate } from "../../schema/values/iso-date.ts";
import { canonicalRecord } from "../../workers/submission/canonical.ts";
import { codesInForce } from "../../workers/submission/codes-in-force.ts";
import { anonymise } from "../../workers/submission/record.ts";
import type { TokenFor } from "../support/issuer.ts";
import { type ActAnswer, type CasesHub, coordinator, reviewer, secondReader } from "./cases-hub.ts";

/** What the index of people would say of an adult of the area. */
export const adult = {
  personRevision: 1,
  notifiedOn: "2018-03-12",
  asksForReview: true,
  handedOver: false,
  birthDate: "1960-05-01",
  deathDate: "2018-03-09",
  sex: "FEMALE",
  ethnicCategory: "A",
  area: "07V",
  learningDisability: "CONFIRMED",
  placeOfDeath: "HOSPITAL",
  causes: [{ line: "IA", text: "Aspiration pneumonia", icd10: "J69.0" }],
};

export async function openCase(hub: CasesHub, facts: object = {}, personId: string = randomUUID()) {
  const opened = await hub.job("open-case", "openCase", { personId, facts: { ...adult, ...facts } });
  expect(opened.refusals).toEqual([]);
  return { personId, caseId: opened.case?.id ?? "none" };
}

const care = { reviewerId: randomUUID(), careOrganisations: ["RJ6"], careTeams: ["WARD3"] };

/** Proposes a reviewer. @returns the proposal's id */
export async function propose(hub: CasesHub, caseId: string, more: object = {}): Promise<string> {
  expect((await hub.act(coordinator, "allocateCase", { caseId, ...care, ...more })).refusals).toEqual([]);
  const { proposals } = await hub.see(caseId, "proposals { id state }");
  return proposals.find(({ state }: { state: string }) => state === "OPEN").id;
}

/** The answer of the reviewers' owner to a proposal. */
export const answers = (hub: CasesHub, proposalId: string, answer: object) =>
  hub.job("appoint-reviewer", "recordAppointment", { proposalId, reasons: [], ...answer });

/** Asks whoever is proposed to declare; they are shown whose death it is. */
export async function askToDeclare(hub: CasesHub, proposalId: string, subject: string): Promise<TokenFor> {
  const asked = { outcome: "DECLARATION_NEEDED", reviewerSubject: subject };
  expect((await answers(hub, proposalId, asked)).refusals).toEqual([]);
  const as = { ...reviewer, sub: subject };
  expect((await hub.act(as, "viewIdentity", { proposalId })).refusals).toEqual([]);
  return as;
}

/** Whoever is proposed declares not to be involved, and is appointed. */
export async function appoint(hub: CasesHub, proposalId: string, subject: string): Promise<void> {
  const as = await askToDeclare(hub, proposalId, subject);
  const declared = await hub.act(as, "declareForProposal", { proposalId, involved: false });
  expect(declared.refusals).toEqual([]);
  const answer = { outcome: "APPOINTED", reviewerSubject: subject };
  expect((await answers(hub, proposalId, answer)).refusals).toEqual([]);
}

export async function allocate(hub: CasesHub, caseId: string): Promise<void> {
  await appoint(hub, await propose(hub, caseId), reviewer.sub);
}

/** The sections that every review has. */
export const sections = reviewDocumentRules[0]!.sections;

/** An event of the timeline of care, and the certificate's lines. */
export const careEvent = {
  role: "HOSPITAL",
  organisation: "RJ6",
  on: "2018-03-05",
  words: "She was admitted.",
};
export const certificate = [
  { line: "IA", text: "Aspiration pneumonia", icd10: "J69.0" },
  { line: "IB", text: "Dysphagia", icd10: "R13" },
];

/** In what a contributory factor lies that every review has. */
export const delay = { domain: "SERVICE", category: "delay-in-recognition" };

/** Begins a review and writes all of it, so that nothing is missing. */
export async function write(hub: CasesHub, caseId: string): Promise<void> {
  const does = async (mutation: string, input: object) =>
    expect((await hub.act(reviewer, mutation, { caseId, ...input })).refusals).toEqual([]);
  await does("startReview", {});
  for (const section of sections) {
    await does("writeSection", { section, words: `About ${section}.`, revision: 0 });
  }
  for (const kind of ["FAMILY", "GP", "OTHER"]) {
    await does("recordInformant", { kind, outcome: "HEARD", means: "TALK" });
  }
  await does("writeCareEvent", careEvent);
  await does("recordCauses", { causes: certificate });
  await does("gradeCare", { scale: "BRISTOL_2015", grade: 3 });
  await does("addTheme", { theme: "dysphagia" });
  const factor = { ...delay, role: "HOSPITAL", organisation: "RJ6" };
  await does("writeContributoryFactor", { ...factor, words: "Nobody saw her getting worse." });
  const words = "Teach staff to thicken drinks.";
  await does("addRecommendation", { words, theme: "dysphagia", organisation: "RJ6" });
}

/** An adult's case with a review that was approved. */
export async function approve(hub: CasesHub, facts: object = {}) {
  const { caseId, personId } = await openCase(hub, facts);
  await allocate(hub, caseId);
  await write(hub, caseId);
  expect((await hub.act(reviewer, "submitForQuality", { caseId })).refusals).toEqual([]);
  expect((await hub.act(secondReader, "approveReview", { caseId })).refusals).toEqual([]);
  return { caseId, personId };
}

const workQuery = `query ($caseId: ID!) {
  submissionWork(caseId: $caseId) {
    pseudonym submissionVersion revisions { fact revision } area methodVersion
    facts { birthDate deathDate sex ethnicCategory learningDisability placeOfDeath causes { line icd10 } }
    gradeScale grade gradeOfServices themes goodPractice learning
    contributoryFactors { domain category agency text } recommendations { theme addressee text }
    underlyingCause avoidability avoidableList
    notifiedOn allocatedOn completedOn heldDays allocatedInTime completedInTime
  }
}`;

export async function readWork({ hub }: CasesHub, caseId: string) {
  const { data, errors } = await hub.ask({ job: "prepare-submission" }, workQuery, { caseId });
  expect(errors).toBeUndefined();
  return data.submissionWork;
}

/** Makes a record out of the work, as the job would. */
export async function makeRecord(hub: CasesHub, caseId: string) {
  const { revisions, facts, ...work } = await readWork(hub, caseId);
  const known = { names: [], numbers: [], organisations: [], addresses: [], birthDate: facts.birthDate };
  const codes = codesInForce(isoDate("2018-09-01"));
  const made = anonymise({ ...work, ...facts, personPseudonym: null, relatedProcesses: [], known }, codes);
  const { bytes, contentHash } = canonicalRecord(made.record);
  const withheld = made.withheld.map(({ field, reason }) => `${field} ${reason}`);
  const { removals } = made;
  const record = Buffer.from(bytes).toString();
  return { caseId, record, contentHash, revisions, withheld, removals, restrictions: [] };
}

/** A version of a submission, as whoever releases it sees it. */
export interface SeenSubmission {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly current: boolean;
  readonly contentHash: string;
  readonly staleFacts: readonly string[];
  readonly receiptId: string | null;
  readonly rejections: readonly { readonly path: string; readonly message: string }[];
  readonly texts: readonly { readonly path: string; readonly text: string; readonly hash: string }[];
}

export async function submissionsOf(hub: CasesHub, caseId: string): Promise<SeenSubmission[]> {
  const fields = "id version state current contentHash staleFacts receiptId rejections { path message }";
  const { submissions } = await hub.see(caseId, `submissions { ${fields} texts { path text hash } }`);
  return submissions;
}

/** Has the next version prepared. */
export async function prepare(hub: CasesHub, caseId: string): Promise<SeenSubmission> {
  const prepared = await makeRecord(hub, caseId);
  expect((await hub.job("prepare-submission", "recordPrepared", prepared)).refusals).toEqual([]);
  return (await submissionsOf(hub, caseId)).at(-1)!;
}

/** Confirms every text of a version and releases it. */
export async function release(hub: CasesHub, submission: SeenSubmission): Promise<ActAnswer> {
  const { id: submissionId, contentHash, texts } = submission;
  for (const { path, hash } of texts) {
    const confirmed = await hub.act(coordinator, "confirmText", { submissionId, path, hash });
    expect(confirmed.refusals).toEqual([]);
  }
  return hub.act(coordinator, "releaseSubmission", { submissionId, contentHash });
}

/** Records that the national programme has taken a version. */
export function acknowledge(hub: CasesHub, submission: SeenSubmission, more: object = {}) {
  return hub.job("deliver-submission", "recordReceipt", {
    submissionId: submission.id,
    outcome: "ACKNOWLEDGED",
    receiptId: `receipt-of-${submission.id}`,
    receivedAt: "2018-06-01T10:00:00Z",
    contentHash: submission.contentHash,
    reasons: [],
    ...more,
  });
}
