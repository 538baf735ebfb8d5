/** Completed years of age between which somebody moves from children's to adults' services. */
export const transitionAges = {
  from: 14,
  to: 25,
  source:
    "The report of November 2017, section 3.13 (themes of children that relate to adults); Children and Families " +
    "Act 2014: education, health and care plans up to 25, planning for adulthood from year 9, at 13 or 14",
} as const;
