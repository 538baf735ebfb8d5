import { possibleAges } from "../../../schema/values/age.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";

/** How often reviews that were completed in a year have shown a theme. */
export interface ThemeYear {
  readonly year: number;
  readonly reviews: number;
  /** Of people who surely died at an age at which one moves from children's to adults' services. */
  readonly inTransition: number;
}

/** A completed review that has shown a theme. */
export interface ThemedReview {
  readonly completedOn: string;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
}

/** Counts reviews by the year of their completion, earliest first; years without any are left out. */
export function themeYears(
  reviews: readonly ThemedReview[],
  transition: { readonly from: number; readonly to: number },
): ThemeYear[] {
  const years = new Map<number, ThemeYear>();
  for (const { completedOn, birthDate, deathDate } of reviews) {
    const year = Number(completedOn.slice(0, 4));
    const ages = birthDate && deathDate ? possibleAges(birthDate, deathDate) : null;
    const young = ages !== null && ages.least >= transition.from && ages.most <= transition.to;
    const before = years.get(year) ?? { year, reviews: 0, inTransition: 0 };
    years.set(year, {
      year,
      reviews: before.reviews + 1,
      inTransition: before.inTransition + (young ? 1 : 0),
    });
  }
  return [...years.values()].sort((one, other) => one.year - other.year);
}
