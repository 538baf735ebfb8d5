import { council } from "../../../schema/codes/organisation-succession.ts";
import type { Transaction } from "../../kit/database.ts";
import type { CaseFacts } from "../domain/facts.ts";
import { awaitsPreparation, factRevisions } from "../domain/preparation.ts";
import { causesInForce } from "../domain/recorded-causes.ts";
import type { Review } from "../domain/review.ts";
import type { FactRevision } from "../domain/submission.ts";
import { type CaseFile, findCases } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findRelatives } from "../store/family-relatives.ts";
import { findReviews } from "../store/reviews.ts";
import { findLatest } from "../store/submissions.ts";
import { findWords } from "../store/words.ts";
import { wereCausesToldSince } from "./assess-review.ts";
import type { Keys } from "./keys.ts";
import { pseudonymOfCase } from "./pseudonym-of-case.ts";
import { findTexts } from "./read-written-texts.ts";

/** What this owner knows that the next version of a case's submission is made of. */
export interface SubmissionWork {
  readonly file: CaseFile;
  readonly pseudonym: string;
  readonly submissionVersion: number;
  readonly revisions: readonly FactRevision[];
  readonly facts: CaseFacts;
  /** The ONS code of the area whose review it is. */
  readonly area: string;
  readonly review: Review;
  readonly goodPractice: readonly string[];
  readonly learning: readonly string[];
  /** The names of those close to the person, and how to reach them: none may stand in a text. */
  readonly familyNames: readonly string[];
  readonly familyReach: readonly string[];
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
  return {
    file,
    pseudonym: pseudonymOfCase(caseId, latest, keys),
    submissionVersion: (latest?.version ?? 0) + 1,
    revisions: factRevisions(file.standing),
    facts: { ...facts, causes: causesInForce(review.causes, facts.causes, toldSince) },
    area: council.code,
    review,
    ...(await findTexts(tx, keys, review)),
    ...(await familyOf(tx, keys, caseId)),
  };
}

async function familyOf(tx: Transaction, keys: Keys, caseId: string) {
  const relatives = (await findRelatives(tx, [caseId])).get(caseId) ?? [];
  const read = async (ids: readonly string[]) => [...(await findWords(tx, keys.master, ids)).values()];
  return {
    familyNames: await read(relatives.map(({ name }) => name)),
    familyReach: await read(relatives.map(({ reach }) => reach)),
  };
}
