import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { QualityRefusal } from "./learning-refusals.ts";

/** What a second reader decided. */
export const readingOutcomes = { APPROVED: "APPROVED", RETURNED: "RETURNED" } as const;
export type ReadingOutcome = keyof typeof readingOutcomes;

/** Whether an item of the objectivity checklist holds. */
export interface ChecklistAnswer {
  readonly item: string;
  readonly holds: boolean;
}

/** A reading of a review by somebody independent of it. */
export interface QualityReading {
  readonly id: string;
  readonly caseId: string;
  /** The revision of the review that was read. */
  readonly reviewRevision: number;
  readonly outcome: ReadingOutcome;
  /** The version of the checklist; null where the review was returned before it was gone through. */
  readonly checklist: string | null;
  readonly answers: readonly ChecklistAnswer[];
  /** Codes of `schema/codes/return-reasons.ts`. */
  readonly reasons: readonly string[];
  /** The sealed document that says what is asked for. */
  readonly words: string | null;
  readonly readAt: Date;
  readonly readBy: string;
}

/**
 * May a review be approved by these answers? Each item is answered once and holds.
 * Source: the report, section 3.10: decisions based on objective criteria.
 */
export function checkObjectivity(
  answers: readonly ChecklistAnswer[],
  items: readonly string[],
): RefusalReason<QualityRefusal>[] {
  return [
    ...items
      .filter((item) => answers.filter((each) => each.item === item).length !== 1)
      .map((item) => ({ code: "CHECKLIST_UNANSWERED" as const, path: ["checklist", item] })),
    ...answers
      .filter(({ item }) => !items.includes(item))
      .map(({ item }) => ({ code: "NOT_ON_CHECKLIST" as const, path: ["checklist", item] })),
    ...answers
      .filter(({ item, holds }) => items.includes(item) && !holds)
      .map(({ item }) => ({ code: "NOT_OBJECTIVE" as const, path: ["checklist", item] })),
  ];
}

/** May a review be returned for these reasons? */
export function checkReturn(
  reasons: readonly string[],
  list: ReadonlySet<string>,
): RefusalReason<QualityRefusal>[] {
  return reasons
    .filter((reason) => !list.has(reason))
    .map((reason) => ({ code: "UNKNOWN_RETURN_REASON" as const, path: ["reasons", reason] }));
}
