import { day, feasts, gap, month, weekday, wholeMonth, year } from "./date-words.ts";
import type { Page } from "./page.ts";
import { markDate } from "./read-date.ts";

const to = "\\s?(?:-|–|—|/|TO|AND|&|OR|UNTIL)\\s?";
const dayNumber = "(?:0?[1-9]|[12]\\d|3[01])";
const monthNumber = "(?:0?[1-9]|1[0-2])";
// What goes on in figures is no date, unless another date follows a hyphen.
const noMore = `(?![/.]?\\d|-(?!${dayNumber}[-/.]${monthNumber}[-/.])\\d)`;
// The month stands second here, but not all who write learnt it here.
const inFigures = [
  `${dayNumber} ?(?<first>[-/.]) ?${monthNumber} ?\\k<first> ?`,
  `${monthNumber} ?(?<second>[-/.]) ?${dayNumber} ?\\k<second> ?`,
].map((dayAndMonth) => `(?<![A-Z])${weekday}?(?<!\\d)${dayAndMonth}(?:\\d{4}|\\d{2})${noMore}`);
const noDigit = "(?!\\d)";
const noLetter = "(?![A-Z\\d])";

/** Dates in folded text, in figures and in words, with or without a year. */
const dates = new RegExp(
  [
    `(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?${noDigit}`,
    ...inFigures,
    `(?<![A-Z\\d])(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${noLetter}`,
    `(?<![\\dA-Z])${weekday}?(?:\\d{1,2}(?:ST|ND|RD|TH)(?:,\\s|${to})(?:THE\\s)?){0,4}(?:${day}${to}(?:THE\\s)?)?${day}${gap}(?:OF\\s+)?${month}(?:${gap}${year})?${noLetter}`,
    `(?<![A-Z])${weekday}?${month}${gap}(?:(?:THE\\s)?${day}${gap}(?:19|20)\\d{2}|(?:OF\\s)?(?:19|20)\\d{2}|['’]\\d{2}|(?:THE\\s)?${day})${noLetter}`,
    `(?<![\\d/])(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}${noDigit}`,
    `(?<![A-Z])(?:${feasts.map(([feast]) => feast).join("|")})(?:${gap}(?:OF\\s|IN\\s)?(?:19|20)\\d{2})?${noLetter}`,
  ].join("|"),
  "g",
);

/** A month or a day and month alone, where the word before tells that it is one. */
const hinted = new RegExp(
  [
    `(?<=(?<![A-Z])(?:IN|SINCE|UNTIL|TILL|DURING|EARLY|LATE|MID|LAST|NEXT|THIS|OF|FROM|BY|BEFORE|AFTER)[\\s-])${wholeMonth}${noLetter}`,
    `(?<=(?<![A-Z])(?:ON|DATED|SINCE|UNTIL|W/C|W/E|WEEK\\s(?:COMMENCING|BEGINNING|ENDING)|BORN|D\\.?O\\.?B\\.?|DATE OF BIRTH):?\\s)(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![/.]?\\d|\\s?%)`,
    `(?<=(?<![A-Z])(?:ON|UNTIL|SINCE|BY)\\sTHE\\s)(?:[1-9]|[12]\\d|3[01])(?:ST|ND|RD|TH)${noLetter}(?!\\s(?:FLOOR|ATTEMPT|OCCASION|TIME|DAY|WARD|DOSE|VISIT|CENTILE|PERCENTILE))`,
  ].join("|"),
  "g",
);

/** The year in which somebody was born. */
const birthYear = /(?<=(?:\bBORN|D\.?\s?O\.?\s?B\.?|DATE OF BIRTH)\b[^.;\0]{0,12}\b)(?:19|20)\d{2}(?!\d)/g;

// "may" and "march" are verbs too, and some medicines and scales come in figures before them.
const verbs = /(?<![\p{L}])(?:may|march|mar|sun|sat|dec)(?![\p{L}])/u;

/** Finds dates in any writing and tells the quarter of those that have a year. */
export function findDates(page: Page, birthDate: string | null): void {
  page.search(dates, ([found], written) => {
    const hasYear = /\d{4}|['’]\d{2}/.test(found);
    const hasOrdinal = /\d\s?(?:ST|ND|RD|TH)/.test(found);
    if (verbs.test(written) && !hasYear && !hasOrdinal) return null;
    return { kind: "DATE", mark: markDate(found, birthDate) };
  });
  page.search(hinted, (_, written) => (/^(?:may|march)$/u.test(written) ? null : { kind: "DATE" }));
  page.search(birthYear, () => ({ kind: "DATE" }));
}
