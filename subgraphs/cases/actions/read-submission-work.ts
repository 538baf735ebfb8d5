import { council } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Clock } from "../domain/clocks.ts";
import type { CaseFacts } from "../domain/facts.ts";
import { awaitsPreparation, factRevisions } from "../domain/preparation.ts";
import { causesInForce, underlyingInForce } from "../domain/recorded-causes.ts";
import type { Review } from "../domain/review.ts";
import type { FactRevision } from "../domain/submission.ts";
import { type CaseFile, findCases } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findRelatives } from "../store/family-relatives.ts";
import { findReviews } from "../store/reviews.ts";
import { findLatest } from "../store/submissions.ts";
import { findWords } from "../store/words.ts";
import { wereCausesToldSince } from "./assess-review.ts";
import { type ClassOfDeath, classOfDeath } from "./class-of-death.ts";
import type { Keys } from "./keys.ts";
import { pseudonymOfCase } from "./pseudonym-of-case.ts";
import { readCaseClocks } from "./read-clocks.ts";
import { findTexts, type WrittenTexts } from "./read-written-texts.ts";
import { reviewersOfCase } from "./reviewers-of-case.ts";

/** What this owner knows that the next version of a case's submission is made of. */
export interface SubmissionWork extends WrittenTexts, ClassOfDeath {
  readonly file: CaseFile;
  readonly pseudonym: string;
  readonly submissionVersion: number;
  readonly revisions: readonly FactRevision[];
  readonly facts: CaseFacts;
  /** The ONS code of the area whose review it is. */
  readonly area: string;
  readonly review: Review;
  readonly underlyingCause: Icd10Code | null;
  /** Within the time that the method gives, the days on hold given back; null where it has not happened. */
  readonly allocatedInTime: boolean | null;
  readonly completedInTime: boolean | null;
  /** The names of those close to the person, and how to reach them: none may stand in a text. */
  readonly familyNames: readonly string[];
  readonly familyReach: readonly string[];
  /** Everybody who ever had to do with the case and is registered, by id: their names may not stand in one either. */
  readonly reviewers: readonly string[];
}

/** Reads what a submission is made of; null where none is to be prepared. */
export async function readSubmissionWork(
  tx: Transaction,
  keys: Keys,
  caseId: string,
): Promise<SubmissionWork | null> {
  const file = (await findCases(tx, [caseId])).get(caseId);
  const latest = await findLatest(tx, caseId);
  const review = (await findReviews(tx, [caseId])).get(caseId);
  if (!file || !review || !awaitsPreparation(file.standing.stage, latest?.state)) return null;
  const facts = await getFacts(tx, caseId, file.standing.factsRevision);
  const toldSince = await wereCausesToldSince(tx, file, review, facts);
  const underlyingCause = underlyingInForce(review.causes, facts.causes, toldSince);
  const today = dayInEngland(tx.now);
  const { allocation, completion } = readCaseClocks(file.standing, today);
  return {
    file,
    pseudonym: pseudonymOfCase(caseId, latest, keys),
    submissionVersion: (latest?.version ?? 0) + 1,
    revisions: factRevisions(file.standing),
    facts: { ...facts, causes: causesInForce(review.causes, facts.causes, toldSince) },
    area: council.code,
    review,
    underlyingCause,
    ...classOfDeath(facts, underlyingCause, today),
    allocatedInTime: wasInTime(allocation),
    completedInTime: wasInTime(completion),
    ...(await findTexts(tx, keys, review)),
    ...(await familyOf(tx, keys, caseId)),
    reviewers: await reviewersOfCase(tx, caseId),
  };
}

const wasInTime = ({ metOn, state }: Clock) => (metOn === null ? null : state === "MET");

async function familyOf(tx: Transaction, keys: Keys, caseId: string) {
  const relatives = (await findRelatives(tx, [caseId])).get(caseId) ?? [];
  const read = async (ids: readonly string[]) => [...(await findWords(tx, keys.master, ids)).values()];
  return {
    familyNames: await read(relatives.map(({ name }) => name)),
    familyReach: await read(relatives.map(({ reach }) => reach)),
  };
}
