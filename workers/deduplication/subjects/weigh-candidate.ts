import type { MatchCandidate } from "../types.ts";
import { type CompiledModel, weighSubjects } from "./compiled-model.ts";
import { type GuardReason, guardsOf } from "./guards.ts";
import {
  compareSubjects,
  type SubjectComparison,
  type SubjectLevels,
  subjectComparisons,
} from "./subject-levels.ts";

import type { SubjectProfile } from "./subject-profile.ts";
import { subjectProfile } from "./subject-profile.ts";
import { wordsFor } from "./subject-words.ts";

/** One step of the way to a weight. */
export interface EvidenceStep {
  readonly comparison: SubjectComparison | "prior" | "relatives";
  readonly level: string | null;
  /** Positive for one person, negative against; one bit doubles the odds. */
  readonly bits: number;
  readonly words: string;
}

/** What a report and one of a candidate's have to do with each other. */
export interface Evidence {
  readonly reportId: string;
  readonly personId: string;
  /** Log odds of one person, in bits. */
  readonly weight: number;
  readonly probability: number;
  readonly levels: SubjectLevels;
  readonly guards: readonly GuardReason[];
  /** The steps by which it comes to the weight; they add up to it. */
  readonly steps: readonly EvidenceStep[];
}

/** Weighs a candidate's report against the report in question. */
export function weighCandidate(
  model: CompiledModel,
  report: SubjectProfile,
  candidate: MatchCandidate,
): Evidence {
  const { reportId, personId, subject } = candidate;
  const other = subjectProfile(subject);
  const levels = compareSubjects(report, other);
  const given = givenNamesOf(levels, report, other);
  const familyName = report.names.family?.text ?? "";
  const { weight, bits, prior, relatives } = weighSubjects(model, levels, given[0], familyName);
  return {
    reportId,
    personId,
    weight,
    probability: 1 / (1 + 2 ** -weight),
    levels,
    guards: guardsOf(levels, given, [report.birthDate, other.birthDate], model),
    steps: [
      { comparison: "prior", level: null, bits: prior, words: "Any report and any person known." },
      ...comparisons.map((comparison) => ({
        comparison,
        level: levels[comparison],
        bits: bits[comparison],
        words: wordsFor(comparison, levels[comparison]),
      })),
      { comparison: "relatives", level: null, bits: relatives, words: "They may be relatives." },
    ],
  };
}

const comparisons = Object.keys(subjectComparisons) as SubjectComparison[];

/** The given names as they were compared. */
function givenNamesOf(levels: SubjectLevels, one: SubjectProfile, other: SubjectProfile): [string, string] {
  const second = levels.nameOrder === "EXCHANGED" ? other.names.family : other.names.given;
  return [one.names.given?.text ?? "", second?.text ?? ""];
}
