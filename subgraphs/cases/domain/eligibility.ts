import { possibleAges } from "../../../schema/values/age.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import { firstPossibleDay, lastPossibleDay, type PartialDate } from "../../../schema/values/partial-date.ts";
import type { CaseFacts } from "./facts.ts";

/** What screening finds about a death. */
export const eligibilityOutcomes = {
  CASE: "CASE",
  CHILD_CORE_DATA: "CHILD_CORE_DATA",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
  UNCLEAR: "UNCLEAR",
} as const;
export type EligibilityOutcome = keyof typeof eligibilityOutcomes;

/** Why, in words. */
export const eligibilityReasons = {
  ADULT_AT_DEATH: "The person had turned 18 when they died.",
  CHILD_AT_DEATH: "The person had not turned 18: the child death review team reviews the death.",
  UNDER_CORE_DATA_AGE: "The person was younger than the children of whom core data are kept.",
  AGE_UNCERTAIN: "The dates are known in part only, so the age at death is uncertain.",
  DATES_DISAGREE: "The reports give different dates, and by them the person was and was not a child.",
  BIRTH_DATE_MISSING: "The date of birth is not known.",
  DEATH_DATE_MISSING: "The date of death is not known.",
  DATES_CONTRADICT: "The date of death lies before the date of birth.",
  DIED_BEFORE_PROGRAMME: "The person died before the programme began here.",
  DEATH_DATE_UNCERTAIN: "The person may have died before the programme began here.",
  LEARNING_DIFFICULTY_ONLY: "The person had a learning difficulty but no learning disability.",
  NO_LEARNING_DISABILITY: "The person had no learning disability.",
  LEARNING_DISABILITY_UNKNOWN: "Nobody has said whether the person had a learning disability.",
  AUTISM_UNKNOWN:
    "The person had no learning disability. Autistic adults are reviewed too, and nobody has said whether the person was autistic.",
  OUTSIDE_AREA: "Another area is responsible.",
  AREA_UNKNOWN: "It is not known which area is responsible.",
  OPTED_OUT: "The person had opted out of their record being used beyond their own care.",
  NOBODY_NOTIFIED: "The reports that asked for a review turned out to be about somebody else.",
  COUNTED_TO_ANOTHER: "The person turned out to be another one, whose case goes on.",
  DECIDED_DIFFERENTLY_BEFORE: "A coordinator had decided otherwise, before the facts changed.",
  DECIDED_BY_COORDINATOR: "A coordinator decided so, with a reason.",
} as const;
export type EligibilityReason = keyof typeof eligibilityReasons;

/** A finding of the rule or of a coordinator. */
export interface Eligibility {
  readonly outcome: EligibilityOutcome;
  /** The version of the rule. */
  readonly rule: string;
  readonly reasons: readonly EligibilityReason[];
  readonly decidedBy: "RULE" | "PERSON";
}

/** The limits of one version of the rule. */
export interface EligibilityLimits {
  readonly version: string;
  /** Completed years at death. */
  readonly adultAge: number;
  /** Completed years at death. */
  readonly childCoreDataAge: number;
  readonly lookBackFrom: IsoDate;
  readonly commissionerCodes: readonly string[];
  readonly residenceCodes: readonly string[];
  /** Does a person's national opt-out stop the review? */
  readonly optOutStops: boolean;
  /** Does what is known about a learning disability bring a death into the programme? null: a person must look. */
  readonly learningDisability: Readonly<
    Record<LearningDisabilityStatus, { readonly inScope: boolean | null }>
  >;
}

/** What matters for screening beside the facts of the person's record. */
export interface Circumstances {
  /** When it became known that the person had opted out of the use of their record; null where they had not. */
  readonly optedOutOn: IsoDate | null;
}

interface Found {
  readonly outcome: Exclude<EligibilityOutcome, "CASE">;
  readonly reason: EligibilityReason;
}

/**
 * Is a death one for review? Whatever excludes it decides; where it might be excluded, a person must look.
 * Source: the report, sections 3.8 (deaths since April 2017) and 3.13 (adults; the 18th birthday, on which the
 * child death review ends, counts as 18); the national definition of a learning disability; the national opt-out,
 * for deaths notified since it began.
 */
export function screen(
  facts: CaseFacts,
  limits: EligibilityLimits,
  { optedOutOn }: Circumstances,
): Eligibility {
  const age = screenAge(facts, limits);
  const isChild = age.some(({ outcome }) => outcome === "CHILD_CORE_DATA");
  const found = [
    ...screenDisability(facts, limits),
    ...screenArea(facts, limits, isChild),
    ...screenDeathDate(facts, limits),
    ...(optedOutOn !== null && limits.optOutStops ? out("OPTED_OUT") : []),
    ...age,
  ];
  const of = (outcome: EligibilityOutcome) => found.filter((each) => each.outcome === outcome);
  const deciding = (["OUT_OF_SCOPE", "UNCLEAR", "CHILD_CORE_DATA"] as const).find((o) => of(o).length > 0);
  return {
    outcome: deciding ?? "CASE",
    rule: limits.version,
    reasons: deciding ? of(deciding).map(({ reason }) => reason) : ["ADULT_AT_DEATH"],
    decidedBy: "RULE",
  };
}

/** Was somebody a child by every date that a report gives? The death of a child is reviewed by others, whatever it is here. */
export function isSurelyChild(
  { birthDate, deathDate, saidDates }: Pick<CaseFacts, "birthDate" | "deathDate" | "saidDates">,
  { adultAge }: Pick<EligibilityLimits, "adultAge">,
): boolean {
  const births = saidDates?.birth ?? [birthDate];
  const deaths = saidDates?.death ?? [deathDate];
  return births.every((birth) =>
    deaths.every((death) => {
      const ages = birth === null || death === null ? null : possibleAges(birth, death);
      return ages !== null && ages.most < adultAge;
    }),
  );
}

/** Reasons for which a death is out of scope that leave a child's to the panel of this area all the same. */
const notOurs: readonly EligibilityReason[] = [
  "OUTSIDE_AREA",
  "DIED_BEFORE_PROGRAMME",
  "NOBODY_NOTIFIED",
  "COUNTED_TO_ANOTHER",
];

/**
 * Is a death one for the child death review team, by what was found and by the dates?
 * Source: the report, 3.13; Children Act 2004, section 16M: the death of every child is reviewed.
 */
export function isForChildTeam(
  found: Pick<Eligibility, "outcome" | "reasons">,
  facts: CaseFacts,
  limits: EligibilityLimits,
): boolean {
  if (found.outcome === "CHILD_CORE_DATA") return true;
  if (found.outcome !== "OUT_OF_SCOPE" || found.reasons.some((each) => notOurs.includes(each))) return false;
  return isSurelyChild(facts, limits);
}

const out = (reason: EligibilityReason): Found[] => [{ outcome: "OUT_OF_SCOPE", reason }];
const unclear = (reason: EligibilityReason): Found[] => [{ outcome: "UNCLEAR", reason }];

function screenDisability({ learningDisability: status }: CaseFacts, limits: EligibilityLimits): Found[] {
  const inScope = status && limits.learningDisability[status].inScope;
  if (inScope === null) {
    const none = status === "NONE" || status === "DIFFICULTY_ONLY";
    return unclear(none ? "AUTISM_UNKNOWN" : "LEARNING_DISABILITY_UNKNOWN");
  }
  if (inScope) return [];
  return out(status === "DIFFICULTY_ONLY" ? "LEARNING_DIFFICULTY_ONLY" : "NO_LEARNING_DISABILITY");
}

/** A child's death is reviewed by the panel that hands it over: there is no other area to ask for. */
function screenArea({ area }: CaseFacts, limits: EligibilityLimits, isChild: boolean): Found[] {
  if (area === null) return isChild ? [] : unclear("AREA_UNKNOWN");
  const ours = [...limits.commissionerCodes, ...limits.residenceCodes];
  return ours.includes(area) ? [] : out("OUTSIDE_AREA");
}

function screenDeathDate({ deathDate }: CaseFacts, { lookBackFrom }: EligibilityLimits): Found[] {
  if (deathDate === null) return unclear("DEATH_DATE_MISSING");
  if (lastPossibleDay(deathDate) < lookBackFrom) return out("DIED_BEFORE_PROGRAMME");
  return firstPossibleDay(deathDate) < lookBackFrom ? unclear("DEATH_DATE_UNCERTAIN") : [];
}

/** Whatever any report says is tried: where that makes a difference, nobody but a person decides. */
function screenAge({ birthDate, deathDate, saidDates }: CaseFacts, limits: EligibilityLimits): Found[] {
  const held = screenAgeBy(birthDate, deathDate, limits);
  const others = (saidDates?.birth ?? [birthDate]).flatMap((birth) =>
    (saidDates?.death ?? [deathDate]).map((death) => screenAgeBy(birth, death, limits)),
  );
  const agree = others.every((found) => JSON.stringify(found) === JSON.stringify(held));
  return agree ? held : unclear("DATES_DISAGREE");
}

function screenAgeBy(
  birthDate: PartialDate | null,
  deathDate: PartialDate | null,
  limits: EligibilityLimits,
): Found[] {
  if (birthDate === null) return unclear("BIRTH_DATE_MISSING");
  if (deathDate === null) return [];
  const ages = possibleAges(birthDate, deathDate);
  if (ages === null) return unclear("DATES_CONTRADICT");
  if (ages.least >= limits.adultAge) return [];
  if (ages.most < limits.childCoreDataAge) return out("UNDER_CORE_DATA_AGE");
  if (ages.most < limits.adultAge && ages.least >= limits.childCoreDataAge) {
    return [{ outcome: "CHILD_CORE_DATA", reason: "CHILD_AT_DEATH" }];
  }
  return unclear("AGE_UNCERTAIN");
}
