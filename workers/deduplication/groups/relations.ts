import type { CompiledModel } from "../subjects/compiled-model.ts";
import { type SubjectProfile, subjectProfile } from "../subjects/subject-profile.ts";
import { thresholds } from "../subjects/thresholds.ts";
import { type PairEvidence, weighPair } from "../subjects/weigh-pair.ts";
import type { ApartPair, KnownReport } from "./known-report.ts";

/** How two reports stand to each other. */
export interface Relation {
  readonly evidence: PairEvidence;
  /** Is it worth asking whether they are about one person? */
  readonly isWorthAsking: boolean;
  /** Nothing holds them back from being taken for one person's without asking. */
  readonly isClear: boolean;
  /** It is clear and rests on the same NHS number. */
  readonly isStrong: boolean;
  /** What they say cannot both be true of one person: two numbers, or deaths more than a week apart. */
  readonly isConflict: boolean;
  /** Their source tells them apart, or somebody has done so. */
  readonly isBarred: boolean;
  /** Somebody has said that they are about different people, for ever. */
  readonly isApart: boolean;
}

/** The relations of reports by their places; each pair is weighed once. */
export interface Relations {
  of(one: number, other: number): Relation;
  /** A text by which reports are put in an order that their arrival does not change. */
  readonly canonical: readonly string[];
}

/** Prepares the relations of reports; they are weighed when they are asked for. */
export function relationsOf(
  model: CompiledModel,
  reports: readonly KnownReport[],
  apart: readonly ApartPair[],
): Relations {
  const canonical = reports.map(({ subject }) =>
    JSON.stringify(orderOf.map((field) => (subject[field]?.length ? subject[field] : null))),
  );
  const profiles: SubjectProfile[] = [];
  const profile = (place: number) => {
    profiles[place] ??= subjectProfile(reports[place]!.subject);
    return profiles[place];
  };
  const keptApart = new Set(apart.map(pairName));
  const known = new Map<number, Relation>();
  return {
    canonical,
    of(one, other) {
      // Weighed in one direction, whichever report came first.
      const isInOrder = canonical[one]! <= canonical[other]!;
      const [first, second] = isInOrder ? [one, other] : [other, one];
      const at = first * reports.length + second;
      const found = known.get(at);
      if (found) return found;
      const evidence = weighPair(model, profile(first), profile(second));
      const ids = [reports[first]!.reportId, reports[second]!.reportId] as const;
      const relation = relate(
        evidence,
        isSameSource(reports[first]!, reports[second]!),
        keptApart.has(pairName(ids)),
      );
      known.set(at, relation);
      return relation;
    },
  };
}

const orderOf = [
  "familyName",
  "givenNames",
  "birthDate",
  "deathDate",
  "nhsNumber",
  "nhsNumberAsReported",
  "sex",
  "postcode",
  "otherNames",
  "formerPostcodes",
  "formerNhsNumbers",
] as const;

function relate(evidence: PairEvidence, isSameSource: boolean, isApart: boolean): Relation {
  const { guards, levels, probability } = evidence;
  const hasSameNumber = levels.nhsNumber === "SAME";
  const isBarred = isApart || isSameSource;
  const isConflict = guards.includes("NHS_NUMBER_DIFFERS") || guards.includes("DEATH_DATES_APART");
  const isClear = probability >= thresholds.automatic && guards.length === 0 && !isBarred;
  return {
    evidence,
    // A number that two people share is always asked about: one of the reports has somebody else's.
    isWorthAsking: !isApart && (probability >= thresholds.question || hasSameNumber),
    isClear,
    isStrong: isClear && hasSameNumber,
    isConflict,
    isBarred,
    isApart,
  };
}

function isSameSource(one: KnownReport, other: KnownReport): boolean {
  return one.onePerPerson !== null && one.onePerPerson === other.onePerPerson;
}

function pairName([one, other]: ApartPair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
