import type { Transaction } from "../../kit/database.ts";
import { currentHandover } from "../domain/child-death-review.ts";
import { findReviews } from "../store/child-death-reviews.ts";
import { findSubjects } from "../store/subjects.ts";
import { findFlagWords, findThemeFlags } from "../store/theme-flags.ts";

/** A team's note, and what is known of the child, none of which may be left in it. */
export interface NoteToScrub {
  readonly words: string;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly addresses: readonly string[];
  readonly birthDate: string | null;
}

/** What a job needs to scrub a note; null where the flag has none. */
export async function readNoteToScrub(tx: Transaction, flagId: string): Promise<NoteToScrub | null> {
  const flag = (await findThemeFlags(tx, [flagId])).get(flagId);
  const words = (await findFlagWords(tx, [flagId])).get(flagId);
  if (flag === undefined || words === undefined) return null;
  const review = (await findReviews(tx, [flag.reviewId])).get(flag.reviewId);
  const subjectId = review && currentHandover(review.handovers)?.subjectId;
  const child = subjectId ? (await findSubjects(tx, [subjectId])).get(subjectId) : undefined;
  return {
    words,
    names: [[child?.givenNames, child?.familyName].filter(Boolean).join(" ")].filter(Boolean),
    numbers: given(child?.nhsNumber),
    addresses: given(child?.postcode),
    birthDate: child?.birthDate?.length === 10 ? child.birthDate : null,
  };
}

function given(value: string | null | undefined): string[] {
  return value ? [value] : [];
}
