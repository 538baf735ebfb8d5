import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** How a child death overview panel scores what contributed, by domain. */
export interface FactorScale extends Version {
  readonly domains: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string>>;
}

/** The scale of form C and that of the analysis form which took its place on 1 April 2019. */
export const factorScales: readonly FactorScale[] = [
  {
    version: "form-c",
    from: isoDate("2008-04-01"),
    until: isoDate("2019-03-31"),
    domains: {
      A: "The child",
      B: "Parenting capacity",
      C: "Family and environment",
      D: "Service provision",
    },
    scores: {
      "0": "Information not available",
      "1": "No factors identified, or factors unlikely to have contributed",
      "1*": "Factors of interest, which did not contribute",
      "2": "Factors that may have contributed to vulnerability, ill health or death",
      "3": "Factors that provide a complete and sufficient explanation of the death",
    },
    source: `Proforma of the child death overview panels; domains and wording: ${unconfirmed}`,
  },
  {
    version: "analysis-form",
    from: isoDate("2019-04-01"),
    until: null,
    domains: {
      A: "Characteristics of the child",
      B: "Social environment",
      C: "Physical environment",
      D: "Service provision",
    },
    scores: {
      "0": "No information available",
      "1": "No factors identified, or unlikely to have contributed",
      "2": "Factors that may have contributed to vulnerability, ill health or death",
    },
    source: `National Child Mortality Database, transitional arrangements; wording: ${unconfirmed}`,
  },
];
