/**
 * Why a second reader returns a review. A code, once given, keeps its meaning.
 * Source: the report of November 2017, 3.10 (objective criteria); the list: our own design.
 */
export const returnReasons = {
  version: "2017-11",
  entries: {
    "something-missing": "Something that a review needs is missing",
    "evidence-missing": "A judgement does not say on what it rests",
    "not-objective": "The review is not impartial",
    "somebody-named": "Somebody who gave care is named or blamed",
    "family-not-heard": "What the family said does not stand in the review",
    "grade-unclear": "The grade does not follow from what was found",
    "learning-unclear": "The recommendations do not follow, or say nobody who should act",
    other: "Another reason, told in words",
  },
} as const satisfies { version: string; entries: Record<string, string> };
