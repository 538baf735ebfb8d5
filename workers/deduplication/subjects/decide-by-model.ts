import type { MatchCandidate, MatchSubject } from "../types.ts";
import type { CompiledModel } from "./compiled-model.ts";
import { subjectProfile } from "./subject-profile.ts";
import { type Evidence, weighCandidate } from "./weigh-candidate.ts";

/** From these probabilities on a report is linked without asking, and a person is asked. */
export const thresholds = { automatic: 0.99, question: 0.05 } as const;

/** What the evidence about all candidates says. */
export interface ModelDecision {
  readonly outcome: "SAME_PERSON" | "NEW_PERSON" | "NEEDS_DECISION";
  /** The persons it may be about, the likeliest first; one where it is the same person. */
  readonly persons: readonly PersonEvidence[];
}

/** What a person's reports say together. */
export interface PersonEvidence {
  readonly personId: string;
  /** That it is this person and none of the others. */
  readonly probability: number;
  /** The report that speaks most for it. */
  readonly best: Evidence;
  /** Has one of the person's reports the same NHS number? */
  readonly hasSameNumber: boolean;
  /** May it be linked without asking? */
  readonly isClear: boolean;
}

/**
 * Decides by the model. A report is compared with the reports that count to a person, never with the golden
 * record. One person at .99 or more and no guard: the same; anything from .05: a person decides; else a new person.
 */
export function decideByModel(
  model: CompiledModel,
  report: MatchSubject,
  candidates: readonly MatchCandidate[],
): ModelDecision {
  const profile = subjectProfile(report);
  const evidence = candidates.map((candidate) => weighCandidate(model, profile, candidate));
  const persons = personsOf(evidence).filter(isWorthAsking);
  const [first] = persons;
  if (first === undefined) return { outcome: "NEW_PERSON", persons: [] };
  const isSame = persons.length === 1 && first.isClear && first.probability >= thresholds.automatic;
  return { outcome: isSame ? "SAME_PERSON" : "NEEDS_DECISION", persons };
}

/** A number that two people share is always asked about: one of the reports has somebody else's. */
function isWorthAsking({ best, hasSameNumber }: PersonEvidence): boolean {
  return best.probability >= thresholds.question || hasSameNumber;
}

/** The persons by what their reports say; the odds of each are shared with the others, as it can be only one. */
function personsOf(unordered: readonly Evidence[]): PersonEvidence[] {
  const evidence = [...unordered].sort((a, b) => b.weight - a.weight || (a.personId < b.personId ? -1 : 1));
  const byPerson = new Map<string, Evidence[]>();
  for (const each of evidence) byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
  const persons = [...byPerson].map(([personId, reports]) => ({ personId, reports, best: bestOf(reports) }));
  const odds = persons.reduce((sum, { best }) => sum + 2 ** best.weight, 0);
  return persons
    .map(({ personId, reports, best }) => ({
      personId,
      probability: 2 ** best.weight / (1 + odds),
      best,
      hasSameNumber: reports.some(({ levels }) => levels.nhsNumber === "SAME"),
      isClear: isClear(best, reports),
    }))
    .sort((a, b) => b.probability - a.probability || (a.personId < b.personId ? -1 : 1));
}

function bestOf(reports: readonly Evidence[]): Evidence {
  return reports.reduce((best, each) =>
    each.weight > best.weight || (each.weight === best.weight && each.reportId < best.reportId) ? each : best,
  );
}

/**
 * Nothing holds the best report back, and where it does not rest on the NHS number, no other report of the person
 * has another number or another day of death; where it does, whatever differs among them was decided before.
 */
function isClear(best: Evidence, reports: readonly Evidence[]): boolean {
  if (best.guards.length > 0) return false;
  if (best.levels.nhsNumber === "SAME") return true;
  return !reports.some(
    ({ guards }) => guards.includes("NHS_NUMBER_DIFFERS") || guards.includes("DEATH_DATES_APART"),
  );
}
