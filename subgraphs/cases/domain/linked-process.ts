import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { AskingProcess } from "./family-question.ts";
import type { CaseRefusal } from "./refusals.ts";

/** Who asks the family, as a review and another process have agreed. */
export const agreedAskers = {
  REVIEW: "REVIEW",
  INVESTIGATION: "INVESTIGATION",
  JOINTLY: "JOINTLY",
} as const;
export type AgreedAsker = keyof typeof agreedAskers;

/** Another process about the same death, as the case has last heard of it. */
export interface LinkedProcess {
  /** Null for a child death review that was handed over: it is no investigation of the hub. */
  readonly investigationId: string | null;
  readonly kind: InvestigationKind;
  /** Null for a child death review that was handed over: its team alone knows. */
  readonly standing: boolean | null;
  /** Null while nothing was agreed. */
  readonly whoAsksFamily: AgreedAsker | null;
}

/**
 * Was it agreed that another side asks? Where nothing was agreed, whoever comes first may ask.
 * Source: the report of November 2017, sections 3.11 (agreed plan for data collection) and 3.12.
 */
export function checkAgreedAsker(
  { process, investigationId }: { readonly process: AskingProcess; readonly investigationId: string | null },
  linked: readonly LinkedProcess[],
): RefusalReason<CaseRefusal>[] {
  const standing = linked.filter((each) => each.standing);
  const against =
    process === "REVIEW"
      ? standing.filter(({ whoAsksFamily }) => whoAsksFamily === "INVESTIGATION")
      : standing.filter(
          (each) =>
            each.whoAsksFamily === "REVIEW" &&
            // Who does not say for which of its kind they ask is held to what was agreed with any.
            (investigationId === null ? each.kind === process : each.investigationId === investigationId),
        );
  return against.map((each) => ({
    code: "ANOTHER_ASKS",
    path: ["process", each.investigationId ?? each.kind],
  }));
}
