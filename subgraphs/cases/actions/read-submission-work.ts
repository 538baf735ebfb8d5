import { council } from "../../../schema/codes/organisation-succession.ts";
import { pseudonymOf } from "../../../workers/submission/pseudonym.ts";
import type { ReleasedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import type { CaseFacts } from "../domain/facts.ts";
import { awaitsPreparation, factRevisions } from "../domain/preparation.ts";
import { causesInForce } from "../domain/recorded-causes.ts";
import type { Review, SectionKind } from "../domain/review.ts";
import { entriesOf } from "../domain/review-entry.ts";
import type { FactRevision } from "../domain/submission.ts";
import { type CaseFile, findCases } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findReviews } from "../store/reviews.ts";
import { findLatest, findReleasedRecords } from "../store/submissions.ts";
import { findWords } from "../store/words.ts";
import { wereCausesToldSince } from "./assess-review.ts";
import type { Keys } from "./keys.ts";

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
  /** What later releases are checked against. */
  readonly released: readonly ReleasedRecord[];
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
  const sections = (kind: SectionKind) => review.sections.filter((each) => each.kind === kind);
  const texts = async (those: readonly { readonly words: string }[]) => [
    ...(
      await findWords(
        tx,
        keys.master,
        those.map(({ words }) => words),
      )
    ).values(),
  ];
  return {
    file,
    pseudonym: pseudonymOf(caseId, keys.pseudonym),
    submissionVersion: (latest?.version ?? 0) + 1,
    revisions: factRevisions(file.standing),
    facts: { ...facts, causes: causesInForce(review.causes, facts.causes, toldSince) },
    area: council.code,
    review,
    goodPractice: await texts([...sections("GOOD_PRACTICE"), ...entriesOf(review.entries, "GOOD_PRACTICE")]),
    learning: await texts([...sections("LEARNING"), ...review.recommendations]),
    released: await findReleasedRecords(tx),
  };
}
