import { unconfirmed } from "./unconfirmed.ts";

/**
 * The categories of a child's death, in the order in which they are tried: the first that fits is taken.
 * Used by child death overview panels since the forms of 2008.
 */
export const deathCategories = {
  version: "2008",
  source: unconfirmed,
  categories: {
    1: "Deliberately inflicted injury, abuse or neglect",
    2: "Suicide or deliberate self-inflicted harm",
    3: "Trauma and other external factors",
    4: "Malignancy",
    5: "Acute medical or surgical condition",
    6: "Chronic medical condition",
    7: "Chromosomal, genetic and congenital anomalies",
    8: "Perinatal or neonatal event",
    9: "Infection",
    10: "Sudden unexpected, unexplained death",
  },
} as const;

/** The number of a category of a child's death. */
export type DeathCategory = keyof typeof deathCategories.categories;

/** Is the number one of the ten categories? */
export function isDeathCategory(number: number): number is DeathCategory {
  return Object.hasOwn(deathCategories.categories, number);
}
