import type { ScrubFigures } from "../../support/review-texts/measure.ts";
import type { PlantedKind } from "../../support/review-texts/written.ts";

/** What the scrub is held to, kind by kind, and what was planted of each. */
const kinds = {
  person: ["person"],
  relatives: ["relative"],
  reviewer: ["reviewer"],
  staffOfTheCase: ["knownStaff"],
  organisations: ["organisation"],
  addresses: ["address", "postcode"],
  numbers: ["nhsNumber", "caseNumber", "telephone", "vehicle", "email"],
  dates: ["date"],
  careStaff: ["careStaff"],
  others: ["otherPerson", "wardOrHome", "place"],
} as const satisfies Record<string, readonly PlantedKind[]>;

/** The share of each kind of which nothing was left; the last two are known by pattern and lists only. */
export function recallByWhoKnows({
  recallByKind,
  plantedByKind,
}: Pick<ScrubFigures, "recallByKind" | "plantedByKind">) {
  const planted: Record<string, number> = {};
  const recall: Record<string, number> = {};
  for (const [kind, forms] of Object.entries(kinds)) {
    const all = forms.reduce((sum, form) => sum + plantedByKind[form], 0);
    const gone = forms.reduce((sum, form) => sum + plantedByKind[form] * recallByKind[form], 0);
    planted[kind] = all;
    recall[kind] = gone / all;
  }
  return { recallByKind: recall, plantedByKind: planted };
}
