import { agreeBest, type OtherAgreement } from "./best-agreement.ts";
import { type CompiledModel, weighSubjects } from "./compiled-model.ts";
import { type GuardReason, guardsOf } from "./guards.ts";
import {
  compareSubjects,
  type SubjectComparison,
  type SubjectLevels,
  subjectComparisons,
} from "./subject-levels.ts";
import type { SubjectProfile } from "./subject-profile.ts";
import { otherSteps, wordsFor } from "./subject-words.ts";

/** One step of the way to a weight. */
export interface EvidenceStep {
  readonly comparison: SubjectComparison | keyof typeof otherSteps;
  readonly level: string | null;
  /** Positive for one person, negative against; one bit doubles the odds. */
  readonly bits: number;
  readonly words: string;
}

/** What two reports have to do with each other. */
export interface PairEvidence {
  /** Log odds of one person, in bits. */
  readonly weight: number;
  readonly probability: number;
  readonly levels: SubjectLevels;
  readonly guards: readonly GuardReason[];
  /** By what they agree other than by what they are called now. */
  readonly agreedBy: readonly OtherAgreement[];
  /** The steps by which it comes to the weight; they add up to it. Of most pairs nobody asks for them. */
  steps(): readonly EvidenceStep[];
}

/** Weighs two reports against each other. */
export function weighPair(model: CompiledModel, first: SubjectProfile, second: SubjectProfile): PairEvidence {
  const { one: report, other, by, chance } = agreeBest(first, second);
  const levels = compareSubjects(report, other);
  const given = givenNamesOf(levels, report, other);
  const familyName = report.names.family?.text ?? "";
  const weighed = weighSubjects(model, levels, given[0], familyName);
  const weight = weighed.weight + chance;
  return {
    weight,
    probability: 1 / (1 + 2 ** -weight),
    levels,
    guards: guardsOf(levels, given, [report.birthDate, other.birthDate], model),
    agreedBy: by,
    steps: () => {
      const { prior, relatives } = weighed;
      const bits = weighed.bits();
      return [
        { comparison: "prior", level: null, bits: prior, words: otherSteps.prior },
        ...comparisons.map((comparison) => ({
          comparison,
          level: levels[comparison],
          bits: bits[comparison],
          words: wordsFor(comparison, levels[comparison]),
        })),
        { comparison: "relatives", level: null, bits: relatives, words: otherSteps.relatives },
        ...(chance < 0
          ? [{ comparison: "chance" as const, level: null, bits: chance, words: otherSteps.chance }]
          : []),
      ];
    },
  };
}

const comparisons = Object.keys(subjectComparisons) as SubjectComparison[];

/** The given names as they were compared. */
function givenNamesOf(levels: SubjectLevels, one: SubjectProfile, other: SubjectProfile): [string, string] {
  const second = levels.nameOrder === "EXCHANGED" ? other.names.family : other.names.given;
  return [one.names.given?.text ?? "", second?.text ?? ""];
}
