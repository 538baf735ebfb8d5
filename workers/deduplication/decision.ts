import { createHash } from "node:crypto";
import { deathReportModel } from "./models/death-reports.ts";
import { decideByModel, type PersonEvidence } from "./subjects/decide-by-model.ts";
import { type MatchReason, reasonsOf } from "./subjects/match-reasons.ts";
import type { MatchCandidate, MatchSubject } from "./types.ts";

/** What the model decides about a report, with the evidence about each person it may be. */
export type MatchDecision =
  | (DecisionAboutPersons & { readonly outcome: "SAME_PERSON"; readonly personId: string })
  | (DecisionAboutPersons & { readonly outcome: "NEEDS_DECISION"; readonly personIds: readonly string[] })
  | { readonly outcome: "NEW_PERSON"; readonly model: string };

interface DecisionAboutPersons {
  readonly reasons: readonly MatchReason[];
  /** The likeliest first: probability, weight, and every comparison with its bits and words. */
  readonly persons: readonly PersonEvidence[];
  /** The version of the model. */
  readonly model: string;
}

/**
 * Decides whom a report is about: one known person, somebody new, or one of several whom a person must choose.
 * A wrong merge mixes two lives and is worse than a question, so any doubt, about any person, asks.
 */
export function decideMatch(report: MatchSubject, candidates: readonly MatchCandidate[]): MatchDecision {
  const { outcome, persons } = decideByModel(deathReportModel, report, candidates);
  const model = deathReportModel.version;
  const [first] = persons;
  if (first === undefined) return { outcome: "NEW_PERSON", model };
  const reasons = reasonsOf(persons);
  if (outcome === "SAME_PERSON") return { outcome, personId: first.personId, reasons, persons, model };
  const personIds = persons.map(({ personId }) => personId);
  return { outcome: "NEEDS_DECISION", personIds, reasons, persons, model };
}

/**
 * A hash of the candidates that a decision was made from: whoever records the decision makes it again and
 * takes the decision as stale where it differs. The order of the candidates is of no account.
 */
export function candidatesRevision(candidates: readonly MatchCandidate[]): string {
  const lines = candidates.map(({ reportId, personId, subject: of }) =>
    JSON.stringify([
      reportId,
      personId,
      of.givenNames,
      of.familyName,
      of.birthDate,
      of.deathDate,
      of.nhsNumber,
      of.nhsNumberAsReported ?? null,
      of.sex,
      of.postcode,
    ]),
  );
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
