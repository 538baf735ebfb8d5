import { addresseeOf } from "../../../schema/codes/agency-classes.ts";
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

/** What of a review goes into a record in words, as they were written, with the codes beside them. */
export interface WrittenTexts {
  readonly goodPractice: readonly string[];
  readonly learning: readonly string[];
  readonly contributoryFactors: readonly WrittenFactor[];
  readonly recommendations: readonly WrittenRecommendation[];
}

/** A contributory factor as the reviewer wrote it. */
export interface WrittenFactor {
  readonly domain: string;
  readonly category: string;
  /** As what the care was given. */
  readonly agency: string;
  readonly text: string;
}

/** A recommendation as it was written. */
export interface WrittenRecommendation {
  readonly theme: string | null;
  /** The kind of organisation that is asked to act; null where none was named. */
  readonly addressee: string | null;
  readonly text: string;
}

/** The texts of a review that go into a record. What was erased is left out. */
export async function findTexts(tx: Transaction, keys: Keys, review: Review): Promise<WrittenTexts> {
  const sections = (kind: SectionKind) => review.sections.filter((each) => each.kind === kind);
  const praised = [...sections("GOOD_PRACTICE"), ...entriesOf(review.entries, "GOOD_PRACTICE")];
  const learnt = sections("LEARNING");
  const factors = entriesOf(review.entries, "CONTRIBUTORY_FACTOR");
  const { recommendations } = review;
  const all = [...praised, ...learnt, ...factors, ...recommendations];
  const found = await findWords(
    tx,
    keys.master,
    all.map(({ words }) => words),
  );
  const texts = (those: readonly { readonly words: string }[]) =>
    those.flatMap(({ words }) => found.get(words) ?? []);
  const withText = <Of extends { readonly words: string }, Shown>(
    those: readonly Of[],
    show: (each: Of, text: string) => Shown,
  ): Shown[] =>
    those.flatMap((each) => {
      const text = found.get(each.words);
      return text === undefined ? [] : [show(each, text)];
    });
  return {
    goodPractice: texts(praised),
    learning: texts(learnt),
    contributoryFactors: withText(factors, ({ codes: { domain, category, role } }, text) => ({
      ...{ domain, category, text },
      agency: role,
    })),
    recommendations: withText(recommendations, ({ theme, organisation }, text) => ({
      theme,
      addressee: organisation === null ? null : addresseeOf(organisation),
      text,
    })),
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
