import { type EthnicCategory, nationalEthnicCode } from "../values/ethnic-category.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The five groups of the census of 2001 in which national figures are published, and one for not known. */
export const ethnicGroups = {
  WHITE: "White",
  MIXED: "Mixed",
  ASIAN: "Asian or Asian British",
  BLACK: "Black or Black British",
  OTHER: "Other ethnic groups",
  NOT_KNOWN: "Not stated or not known",
} as const satisfies Record<string, string>;

/** One of the five groups, or not known. */
export type EthnicGroup = keyof typeof ethnicGroups;

interface Category {
  readonly label: string;
  readonly group: EthnicGroup;
}

/** The national categories with their group. */
export const ethnicCategories = {
  version: "2001",
  source: `NHS Data Dictionary, ETHNIC CATEGORY; wording and grouping: ${unconfirmed}`,
  categories: {
    A: { label: "White: British", group: "WHITE" },
    B: { label: "White: Irish", group: "WHITE" },
    C: { label: "White: any other background", group: "WHITE" },
    D: { label: "Mixed: White and Black Caribbean", group: "MIXED" },
    E: { label: "Mixed: White and Black African", group: "MIXED" },
    F: { label: "Mixed: White and Asian", group: "MIXED" },
    G: { label: "Mixed: any other background", group: "MIXED" },
    H: { label: "Asian or Asian British: Indian", group: "ASIAN" },
    J: { label: "Asian or Asian British: Pakistani", group: "ASIAN" },
    K: { label: "Asian or Asian British: Bangladeshi", group: "ASIAN" },
    L: { label: "Asian or Asian British: any other background", group: "ASIAN" },
    M: { label: "Black or Black British: Caribbean", group: "BLACK" },
    N: { label: "Black or Black British: African", group: "BLACK" },
    P: { label: "Black or Black British: any other background", group: "BLACK" },
    R: { label: "Other: Chinese", group: "OTHER" },
    S: { label: "Other: any other ethnic group", group: "OTHER" },
    Z: { label: "Not stated", group: "NOT_KNOWN" },
    99: { label: "Not known", group: "NOT_KNOWN" },
  } as Readonly<Record<string, Category>>,
} as const;

/** The group in which a category is counted; a category that was never given counts as not known. */
export function ethnicGroupOf(category: EthnicCategory | null): EthnicGroup {
  if (category === null) return "NOT_KNOWN";
  return ethnicCategories.categories[nationalEthnicCode(category)]?.group ?? "NOT_KNOWN";
}
