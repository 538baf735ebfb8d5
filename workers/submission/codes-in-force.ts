import { avoidableLists } from "../../schema/codes/avoidable-causes.ts";
import { contributoryFactors } from "../../schema/codes/contributory-factors.ts";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { ethnicGroupOf } from "../../schema/codes/ethnic-groups.ts";
import { getInForce } from "../../schema/codes/in-force.ts";
import { placesOfDeath } from "../../schema/codes/places-of-death.ts";
import { reviewMethods } from "../../schema/codes/review-methods.ts";
import { themes } from "../../schema/codes/themes.ts";
import type { IsoDate } from "../../schema/values/iso-date.ts";
import type { SubmissionCodes } from "./types.ts";

/** The reference data by which a record is made on a day. @throws when no disclosure rule was in force. */
export function codesInForce(day: IsoDate): SubmissionCodes {
  return {
    disclosureRule: getInForce(disclosureRules, day),
    methodVersions: new Set(reviewMethods.map(({ version }) => version)),
    themes: new Set(Object.keys(themes.entries)),
    placesOfDeath: new Set(Object.keys(placesOfDeath)),
    avoidableLists: new Set(avoidableLists.map(({ version }) => version)),
    factors: new Map(
      Object.entries(contributoryFactors.domains).map(([domain, { categories }]) => [
        domain,
        new Set(Object.keys(categories)),
      ]),
    ),
    ethnicGroupOf,
  };
}
