import type { Page } from "./page.ts";

const units = "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split(" ");
const ordinals = "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH".split(" ");
const tens = "TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY".split(" ");

const years = "(?:[1-9]\\d?|1[0-2]\\d)";
/** In words, from twenty: below, "aged two" hours or "ten years" of something is as likely. */
const inWords = `(?:${tens.join("|")})(?:[\\s-](?:${units.join("|")}))?`;
const ordinalInWords = `(?:(?:${tens.join("|")})[\\s-](?:${ordinals.join("|")})|(?:${tens.map((ten) => ten.replace(/Y$/, "IETH")).join("|")}))`;
const old = "[\\s-]?(?:YEARS?|YRS?)[\\s-](?:OLD|OF AGE)\\b";

const ages = [
  `(?<=\\bAGED?(?:\\s(?:OF|ABOUT|AROUND|ONLY|JUST|NEARLY|AT DEATH))?:?\\s)(?:${years}|${inWords})(?![A-Z\\d]|\\s?(?:MONTHS|WEEKS|DAYS|%))`,
  `(?<=\\bAGED?:?\\s)${years}(?=Y\\b)`,
  `(?<=\\bTURN(?:ED|ING)\\s)(?:[2-9]\\d|${inWords})(?=[.,;]|\\s(?:ON|IN|AND|THAT|LAST|SHORTLY|JUST)\\b)`,
  `(?<![\\d.])${years}(?=${old})`,
  `\\b${inWords}(?=${old})`,
  "(?<![\\d.])(?:[1-9]\\d|1[0-2]\\d)(?=\\s?(?:YO|Y\\/O|Y\\.O|YR OLD)\\b)",
  `(?<![\\d.])(?:${years}(?:ST|ND|RD|TH)|\\b${ordinalInWords})(?=\\s(?:BIRTHDAY|YEAR OF (?:HIS|HER|THEIR) LIFE)\\b)`,
].map((age) => new RegExp(age, "g"));

/**
 * Finds how old somebody is said to be. The years stay in the mark, and the disclosure check makes a band of them
 * where the record no longer tells them.
 */
export function findAges(page: Page): void {
  for (const age of ages) page.search(age, ([found]) => ({ kind: "AGE", mark: `[${yearsOf(found)}]` }));
}

/** Fifty-six and fifty-sixth are 56. */
function yearsOf(found: string): number {
  const figures = /^\d+/.exec(found)?.[0];
  if (figures !== undefined) return Number(figures);
  const [ten = "", unit = ""] = found.split(/[\s-]/);
  const place = Math.max(units.indexOf(unit), ordinals.indexOf(unit)) + 1;
  return (tens.indexOf(ten.replace(/IETH$/, "Y")) + 2) * 10 + place;
}
