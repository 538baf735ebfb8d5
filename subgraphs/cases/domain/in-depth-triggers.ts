import type { AgeRange } from "../../../schema/values/age.ts";
import type { Review } from "./review.ts";
import { entriesOf } from "./review-entry.ts";

/** Why a death is reviewed in depth, in words. */
export const inDepthTriggers = {
  FAMILY_REQUEST: "The family has asked for it and it was granted; a family may always ask.",
  CONCERN: "The review has a concern about care.",
  AVOIDABLE_FACTOR: "Something contributed to the death that good care could have avoided.",
  POOR_CARE: "The care was graded so that it calls for more to be learnt.",
  YOUNG_ADULT: "The person died at an age that is looked at more closely.",
  ETHNIC_MINORITY: "The person belonged to an ethnic minority, whose deaths are looked at more closely.",
  PRIORITY_THEME: "The review names a theme that is looked at more closely.",
  RESTRICTED_LIBERTY:
    "The person was under a restriction of mental health or criminal law within five years: the hub does not know; whoever opens the review says so.",
} as const;
export type InDepthTrigger = keyof typeof inDepthTriggers;

/** Does a trigger hold, as far as the case knows? */
export const triggerStates = { MET: "MET", NOT_MET: "NOT_MET", UNKNOWN: "UNKNOWN" } as const;
export type TriggerState = keyof typeof triggerStates;

/** What the rule of the review's method says, of `schema/codes/in-depth-triggers.ts`. */
export interface TriggerRule {
  readonly grades: readonly number[];
  readonly ages: { readonly least: number; readonly most: number } | null;
  readonly ethnicGroups: readonly string[];
  readonly themes: readonly string[];
}

/** What of the person and the family bears on it. */
export interface TriggerFacts {
  readonly age: AgeRange | null;
  readonly ethnicCategory: string | null;
  readonly requestGranted: boolean;
}

/** Which triggers hold. What is not known is said to be unknown, never taken for absent. */
export function findTriggers(
  review: Pick<Review, "entries" | "grade" | "themes">,
  { age, ethnicCategory, requestGranted }: TriggerFacts,
  rule: TriggerRule,
): Readonly<Record<InDepthTrigger, TriggerState>> {
  return {
    FAMILY_REQUEST: met(requestGranted),
    CONCERN: met(entriesOf(review.entries, "CARE_CONCERN").length > 0),
    AVOIDABLE_FACTOR: met(entriesOf(review.entries, "CONTRIBUTORY_FACTOR").length > 0),
    POOR_CARE:
      review.grade === null && rule.grades.length > 0
        ? "UNKNOWN"
        : met(rule.grades.includes(review.grade ?? 0)),
    YOUNG_ADULT: aged(age, rule.ages),
    ETHNIC_MINORITY: ofGroup(ethnicCategory, rule.ethnicGroups),
    PRIORITY_THEME: met(review.themes.some((theme) => rule.themes.includes(theme))),
    RESTRICTED_LIBERTY: "UNKNOWN",
  };
}

const met = (holds: boolean): TriggerState => (holds ? "MET" : "NOT_MET");

function aged(age: AgeRange | null, ages: TriggerRule["ages"]): TriggerState {
  if (ages === null) return "NOT_MET";
  if (age === null) return "UNKNOWN";
  if (age.most < ages.least || age.least > ages.most) return "NOT_MET";
  return age.least >= ages.least && age.most <= ages.most ? "MET" : "UNKNOWN";
}

/** Not stated and not known leave it open. */
function ofGroup(category: string | null, groups: readonly string[]): TriggerState {
  if (category === null || category.startsWith("Z") || category.startsWith("9")) return "UNKNOWN";
  return met(groups.includes(category.slice(0, 1)));
}
