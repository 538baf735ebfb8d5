import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { LibraryRefusal } from "./library-refusals.ts";

/** What a report of the library is: our own reviews, and what other processes have published. */
export const libraryKinds = {
  REVIEW: "REVIEW",
  SAFEGUARDING_ADULTS_REVIEW: "SAFEGUARDING_ADULTS_REVIEW",
  SERIOUS_CASE_REVIEW: "SERIOUS_CASE_REVIEW",
  DOMESTIC_HOMICIDE_REVIEW: "DOMESTIC_HOMICIDE_REVIEW",
  PREVENTION_OF_FUTURE_DEATHS: "PREVENTION_OF_FUTURE_DEATHS",
  OTHER: "OTHER",
} as const;
export type LibraryKind = keyof typeof libraryKinds;

/** How old the person was, so broad that a reader learns no more than what the report is about. */
export const libraryAgeBands = {
  UNDER_18: { from: 0 },
  AGED_18_TO_25: { from: 18 },
  AGED_26_TO_64: { from: 26 },
  AGED_65_AND_OVER: { from: 65 },
} as const;
export type LibraryAgeBand = keyof typeof libraryAgeBands;

const bandsDownwards = Object.keys(libraryAgeBands).reverse() as LibraryAgeBand[];

/** The band of an age in completed years; null where the age was withheld. */
export function libraryAgeBandOf(age: number | null): LibraryAgeBand | null {
  if (age === null) return null;
  return bandsDownwards.find((band) => libraryAgeBands[band].from <= age) ?? null;
}

/** A report that somebody can read and learn from; its text names nobody. */
export interface LibraryReport {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly title: string;
  /** Who published it; null for our own reviews. */
  readonly publisher: string | null;
  readonly year: number;
  /** Where the whole report is; null for our own reviews, whose text is here. */
  readonly url: string | null;
  readonly words: string;
  readonly themes: readonly string[];
  readonly ageBand: LibraryAgeBand | null;
  /** The kind of place where the person died. */
  readonly setting: string | null;
  readonly filedAt: Date;
}

/** What somebody enters of a report that others have published. */
export type PublishedReport = Omit<LibraryReport, "id" | "filedAt">;

/** What stands against entering a published report. @param knownThemes the codes of the list of themes */
export function checkPublishedReport(
  {
    kind,
    title,
    words,
    url,
    themes,
    year,
  }: Pick<PublishedReport, "kind" | "title" | "words" | "url" | "themes" | "year">,
  knownThemes: ReadonlySet<string>,
  thisYear: number,
): RefusalReason<LibraryRefusal>[] {
  const found: RefusalReason<LibraryRefusal>[] = [];
  // A review of our own is filed when the national programme has taken its record, never by hand.
  if (kind === "REVIEW") found.push({ code: "REVIEW_FOLLOWS_ITS_RECORD", path: ["kind"] });
  if (title.trim() === "") found.push({ code: "TITLE_MISSING", path: ["title"] });
  if (words.trim() === "") found.push({ code: "SUMMARY_MISSING", path: ["words"] });
  if (url === null || !/^https:\/\/[^\s]+$/.test(url))
    found.push({ code: "ADDRESS_NOT_SAFE", path: ["url"] });
  if (themes.some((theme) => !knownThemes.has(theme)))
    found.push({ code: "THEME_NOT_ON_LIST", path: ["themes"] });
  if (year < 1970 || year > thisYear) found.push({ code: "YEAR_NOT_POSSIBLE", path: ["year"] });
  return found;
}
