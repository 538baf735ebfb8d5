import type { Transaction } from "../../kit/database.ts";
import { freeTexts } from "../domain/free-texts.ts";
import { isCurrent } from "../domain/preparation.ts";
import type { Review, SectionKind } from "../domain/review.ts";
import { entriesOf } from "../domain/review-entry.ts";
import type { Submission } from "../domain/submission.ts";
import { findCases } from "../store/cases.ts";
import { findReviews } from "../store/reviews.ts";
import { findWords } from "../store/words.ts";
import type { Keys } from "./keys.ts";

/** The texts of a review that go into a record, as they were written. */
export async function findTexts(
  tx: Transaction,
  keys: Keys,
  review: Review,
): Promise<{ goodPractice: string[]; learning: string[] }> {
  const sections = (kind: SectionKind) => review.sections.filter((each) => each.kind === kind);
  const texts = async (those: readonly { readonly words: string }[]) => {
    const ids = those.map(({ words }) => words);
    const found = await findWords(tx, keys.master, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  };
  return {
    goodPractice: await texts([...sections("GOOD_PRACTICE"), ...entriesOf(review.entries, "GOOD_PRACTICE")]),
    learning: await texts([...sections("LEARNING"), ...review.recommendations]),
  };
}

/** The texts from which a version was made, by where they stand in it; null where they have changed since. */
export async function readWrittenTexts(
  tx: Transaction,
  keys: Keys,
  submission: Submission,
): Promise<Map<string, string> | null> {
  const file = (await findCases(tx, [submission.caseId])).get(submission.caseId);
  const review = (await findReviews(tx, [submission.caseId])).get(submission.caseId);
  if (!file || !review || !isCurrent(submission, file.standing)) return null;
  return new Map(freeTexts(await findTexts(tx, keys, review)).map(({ path, text }) => [path, text]));
}
