import type { Page } from "./page.ts";

const ages = [
  /(?<=\bAGED?(?:\s(?:OF|ABOUT|AROUND|ONLY|JUST|NEARLY|AT DEATH))?\s)(?:[1-9]\d?|1[0-2]\d)(?!\d|\s?(?:MONTHS|WEEKS|DAYS|%))/g,
  /(?<![\d.])(?:[1-9]\d?|1[0-2]\d)(?=[\s-]?(?:YEARS?|YRS?)[\s-](?:OLD|OF AGE)\b)/g,
  /(?<![\d.])(?:[1-9]\d|1[0-2]\d)(?=\s?(?:YO|Y\/O|YR OLD)\b)/g,
];

/**
 * Finds how old somebody is said to be. The years stay in the mark, and the disclosure check makes a band of them
 * where the record no longer tells them.
 */
export function findAges(page: Page): void {
  for (const age of ages) page.search(age, ([years]) => ({ kind: "AGE", mark: `[${years}]` }));
}
