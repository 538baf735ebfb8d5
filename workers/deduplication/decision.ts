import { createHash } from "node:crypto";
import type { MatchCandidate, MatchDecision, MatchReason, MatchSubject } from "./types.ts";
import { judge, type Verdict } from "./verdict.ts";

/**
 * Decides whom a report is about: one known person, somebody new, or one of several whom a person must choose.
 * A wrong merge mixes two lives and is worse than a question, so any doubt, about any person, asks.
 */
export function decideMatch(report: MatchSubject, candidates: readonly MatchCandidate[]): MatchDecision {
  const persons = [...byPerson(report, candidates)].filter(([, verdicts]) => verdicts.some(isSign));
  const [first] = persons;
  if (first === undefined) return { outcome: "NEW_PERSON" };
  const reasons = reasonsOf(persons.flatMap(([, verdicts]) => verdicts.filter(isSign)));
  if (persons.length === 1 && isSure(first[1])) {
    return { outcome: "SAME_PERSON", personId: first[0], reasons };
  }
  return {
    outcome: "NEEDS_DECISION",
    personIds: persons.map(([personId]) => personId),
    reasons: persons.length > 1 ? [...reasons, "SEVERAL_PERSONS"] : reasons,
  };
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

/** The verdicts on the reports of each person, persons in the order of their ids. */
function byPerson(report: MatchSubject, candidates: readonly MatchCandidate[]): Map<string, Verdict[]> {
  const verdicts = new Map<string, Verdict[]>();
  const ordered = [...candidates].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  for (const { personId, subject } of ordered) {
    verdicts.set(personId, [...(verdicts.get(personId) ?? []), judge(report, subject)]);
  }
  return verdicts;
}

function isSign(verdict: Verdict): boolean {
  return verdict.says !== "APART";
}

/**
 * One report of the person is surely the same. Where that rests on name and birth date only, no other report of
 * the person may veto it; where the number agrees, whatever differs within the person was decided before.
 */
function isSure(verdicts: readonly Verdict[]): boolean {
  const same = verdicts.filter(({ says }) => says === "SAME");
  if (same.some(({ agreements }) => agreements.includes("SAME_NHS_NUMBER"))) return true;
  return same.length > 0 && !verdicts.some(({ conflicts }) => conflicts.some(isVeto));
}

function isVeto(reason: MatchReason): boolean {
  return reason === "NHS_NUMBER_DIFFERS" || reason === "DEATH_DATES_APART";
}

function reasonsOf(verdicts: readonly Verdict[]): MatchReason[] {
  return [...new Set(verdicts.flatMap(({ agreements, conflicts }) => [...agreements, ...conflicts]))];
}
