import { refusalInWords } from "../refusals.ts";
import type { KeptHandover, SentHandover } from "./send-handovers.ts";

const outcomes = {
  QUESTION_FOR_TEAM: "It could not be read and waits for you.",
  AWAITING_MATCH: "It waits to be matched with the index of people.",
  CORE_DATA_ONLY: "The person is known; of a child only the core data are taken.",
  DECISION_WAITING:
    "The person is known; somebody of the adults' programme decides, as the facts leave it open.",
  CASE_OPENED: "The person was an adult; the adults' programme reviews the death.",
  OUT_OF_SCOPE: "The death is outside the adults' programme.",
  MATCHED: "The person is known; the adults' programme looks at the death.",
} as const satisfies Record<NonNullable<NonNullable<KeptHandover["childDeathReview"]>["outcome"]>, string>;

/** What became of a handover, one line each. */
export function inWords({ kept, refused }: SentHandover): string[] {
  if (refused) return ["It was not taken:", ...refused];
  if (kept.state === "QUARANTINED") {
    return ["It is in quarantine:", ...(kept.reasons ?? []).map((reason) => quarantineInWords(reason))];
  }
  if (kept.state === "SUPERSEDED") return ["A later version has taken its place."];
  const outcome = kept.childDeathReview?.outcome;
  return [outcome ? outcomes[outcome] : "It was taken."];
}

/** Could it be taken and read? */
export function wasTaken({ kept }: SentHandover): boolean {
  return kept !== undefined && kept.state !== "QUARANTINED";
}

type QuarantineReason = NonNullable<KeptHandover["reasons"]>[number];

function quarantineInWords({ message, howToProceed, path }: QuarantineReason): string {
  return refusalInWords({ message: message ?? "", howToProceed: howToProceed ?? "", path: path ?? [] });
}
