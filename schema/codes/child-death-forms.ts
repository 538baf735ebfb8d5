import { isoDate } from "../values/iso-date.ts";
import { type FactorScale, factorScales } from "./child-death-factors.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** A version of the form by which a child death review team hands over. */
export interface ChildDeathForm extends Version {
  /** By which its factors are scored. */
  readonly scale: FactorScale;
  /** Does it ask how severe a learning disability was? */
  readonly asksSeverity: boolean;
}

/** By which law the child's death is reviewed. */
export const childDeathLegalBases = {
  LSCB_REGULATIONS_2006: "Local Safeguarding Children Boards Regulations 2006, regulation 6",
  CHILDREN_ACT_2004_S16M: "Children Act 2004, section 16M",
} as const;

/** Why parts of a review may not be passed on yet. */
export const childDeathRestrictions = {
  POLICE: "The police are investigating",
  CORONER: "The coroner is investigating",
  COURT: "A court has restricted it",
} as const;

const scale = (version: string) => factorScales.find((each) => each.version === version)!;

/**
 * Every version that may be handed over: teams finish old reviews on old forms, so a form stays known after its
 * last day.
 */
export const childDeathForms: readonly ChildDeathForm[] = [
  {
    version: "2017-04",
    from: isoDate("2017-04-01"),
    until: isoDate("2019-03-31"),
    scale: scale("form-c"),
    asksSeverity: false,
    source: `Forms A, B and C of the child death overview panels; first day: ${unconfirmed}`,
  },
  {
    version: "2019-04",
    from: isoDate("2019-04-01"),
    until: isoDate("2021-03-31"),
    scale: scale("analysis-form"),
    asksSeverity: false,
    source:
      "National Child Mortality Database, transitional arrangements: notification, reporting and analysis forms",
  },
  {
    version: "2021-04",
    from: isoDate("2021-04-01"),
    until: null,
    scale: scale("analysis-form"),
    asksSeverity: true,
    source: `National Child Mortality Database, changes of April 2021; which questions are new: ${unconfirmed}`,
  },
];
