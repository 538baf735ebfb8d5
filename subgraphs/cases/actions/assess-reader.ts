import type { ReaderPart } from "../../../schema/codes/reader-independence.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { checkContributor, checkReader, hasReviewed, type Reader } from "../domain/independence.ts";
import { careManagersOf, careOrganisationsOf, careTeamsOf, withoutErrors } from "../domain/past-care.ts";
import { reportedStages } from "../domain/stage-groups.ts";
import { findActsOf } from "../store/acts.ts";
import type { CaseFile } from "../store/cases.ts";
import { findReviewersBySubject } from "../store/known-reviewers.ts";
import { findPastCare } from "../store/past-care.ts";
import { findProposals } from "../store/proposals.ts";
import { qualifyingTrainingOn, readerRuleOn, succession } from "./reference-data.ts";

/**
 * How independent the caller is who wants to decide on a review in this part: by the rule for reviewers, on the care
 * that the case knows of and what the reviewers' owner has told of them.
 */
export async function assessReader(tx: Transaction, caseId: string, part: DecidingPart): Promise<Deciding> {
  const [assessed] = await assessReaders(tx, caseId, [tx.caller], part);
  return assessed!;
}

/** The same of each of those who want to decide on it together. */
export async function assessReaders(
  tx: Transaction,
  caseId: string,
  readers: readonly { readonly subject: string; readonly organisation: string | null }[],
  part: DecidingPart,
): Promise<Deciding[]> {
  const { acts, care, terms } = await findGrounds(tx, caseId, part);
  return (await asKnown(tx, readers)).map((reader) => checkReader(reader, acts, care, terms));
}

/**
 * What stands against the caller changing what an approved review teaches: by then only members of the steering group
 * do, whoever else they are. Nothing stands against those who write on it before.
 */
export async function againstTeaching(
  tx: Transaction,
  { id, standing }: CaseFile,
): Promise<readonly RefusalReason[]> {
  const isApproved = reportedStages.includes(standing.stage);
  return isApproved ? (await assessReader(tx, id, "STEERING_MEMBER")).reasons : [];
}

/** Has somebody ever reviewed a case or written on its review? */
export async function hasWritten(tx: Transaction, caseId: string, subject: string): Promise<boolean> {
  return hasReviewed(await findActs(tx, caseId), subject);
}

/** How independent of the care somebody is who is to write on its review, of whom no more is known than their sign-in. */
export async function assessContributor(
  tx: Transaction,
  caseId: string,
  subject: string,
): Promise<ReturnType<typeof checkContributor>> {
  const { acts, care, terms } = await findGrounds(tx, caseId, "CONTRIBUTOR");
  const [contributor] = await asKnown(tx, [{ subject, organisation: null }]);
  return checkContributor(contributor!, acts, care, terms);
}

type DecidingPart = Exclude<ReaderPart, "CONTRIBUTOR">;
type Deciding = ReturnType<typeof checkReader>;

/** People with what the reviewers' owner has told of them. */
async function asKnown(tx: Transaction, people: readonly Omit<Reader, "known">[]): Promise<Reader[]> {
  const registered = await findReviewersBySubject(
    tx,
    people.map(({ subject }) => subject),
  );
  return people.map((each) => ({ ...each, known: registered.get(each.subject) ?? null }));
}

/** On what it is decided who is independent of a case: its acts, who gave care, and the rule of the day. */
async function findGrounds(tx: Transaction, caseId: string, part: ReaderPart) {
  const today = dayInEngland(tx.now);
  const refuses = readerRuleOn(today).refuses[part];
  return {
    acts: await findActs(tx, caseId),
    care: await careOf(tx, caseId),
    terms: { today, qualifying: qualifyingTrainingOn(today), succession, refuses },
  };
}

/** Who gave care, as far as the case and those who proposed its reviewers know. */
async function careOf(tx: Transaction, caseId: string) {
  const care = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  const proposals = (await findProposals(tx, [caseId])).get(caseId) ?? [];
  const said = (
    of: "careOrganisations" | "careTeams" | "careManagers",
    codeOf: Parameters<typeof withoutErrors>[2],
  ) =>
    withoutErrors(
      proposals.flatMap((each) => each[of]),
      care,
      codeOf,
    );
  return {
    caseId,
    careOrganisations: careOrganisationsOf(
      care,
      said("careOrganisations", ({ organisation }) => organisation),
    ),
    careTeams: careTeamsOf(
      care,
      said("careTeams", ({ team }) => team),
    ),
    careManagers: careManagersOf(
      care,
      said("careManagers", ({ manager }) => manager),
    ),
    waiver: false,
    proposed: new Map(proposals.map((each) => [each.id, each])),
  };
}

const findActs = (tx: Transaction, caseId: string) =>
  findActsOf(tx, caseId, [
    "REVIEWER_APPOINTED",
    "ALLOCATION_REFUSED",
    "INVOLVEMENT_DECLARED",
    "INVOLVEMENT_WITHDRAWN",
    "CONTRIBUTOR_ADDED",
  ]);
