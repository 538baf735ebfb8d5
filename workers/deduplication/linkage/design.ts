import { nameLevels } from "../comparators/names.ts";
import type { Comparer, Comparison } from "./comparison.ts";
import type { FieldKind } from "./fields.ts";

/** What is compared and what hangs together; all training and weighing follows it. */
export interface Design {
  readonly comparisons: readonly Comparison[];
  /**
   * For each comparison the one that it hangs on, by place; -1 for none. Who shares a postcode shares the town,
   * who shares a given name the sex, and often the beginning of an address: agreement on both must not count twice.
   */
  readonly parents: Int8Array;
  /** For each comparison those that hang on it. */
  readonly children: readonly (readonly number[])[];
  /** Which comparisons relatives of one household agree on as one person does. */
  readonly sharedByRelatives: readonly boolean[];
  /** The places of some comparisons; -1 where there is none. */
  readonly given: number;
  readonly family: number;
  readonly birthDate: number;
  /** The comparison that says whether given and family name are exchanged. */
  readonly order: number;
}

/** The kinds on which a kind hangs, the closest first. */
const parentKinds: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  sex: ["givenName"],
  email: ["givenName", "familyName"],
  region: ["postcode", "place"],
  place: ["postcode"],
  street: ["postcode", "place"],
  houseNumber: ["street", "postcode"],
};

const householdKinds: readonly FieldKind[] = [
  "familyName",
  "postcode",
  "houseNumber",
  "street",
  "place",
  "region",
];

/** The design of the comparisons that comparers write. */
export function designOf(comparers: readonly Comparer[]): Design {
  const comparisons = comparers.flatMap((comparer) => comparer.comparisons);
  const kinds = comparisons.map(({ terms }) => terms?.field.kind ?? null);
  const parentOf = (kind: FieldKind | null) => {
    const parent = (kind && parentKinds[kind])?.find((each) => kinds.includes(each));
    return parent === undefined ? -1 : kinds.indexOf(parent);
  };
  const parents = Int8Array.from(kinds, parentOf);
  return {
    comparisons,
    parents,
    children: kinds.map((_, at) => [...parents.keys()].filter((child) => parents[child] === at)),
    sharedByRelatives: kinds.map((kind) => kind !== null && householdKinds.includes(kind)),
    given: kinds.indexOf("givenName"),
    family: kinds.indexOf("familyName"),
    birthDate: kinds.indexOf("birthDate"),
    order: comparisons.findIndex(({ levels }) => levels.includes("EXCHANGED")),
  };
}

/** Given and family names as far as this level count as agreeing. */
export const agreeingName = nameLevels.indexOf("CLOSE");
