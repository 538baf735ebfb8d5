import type { StandardSubject } from "./standardise.ts";

/** How two names compare. ALIKE: a part is the same, or they begin alike; UNKNOWN: one side has none. */
export type NameComparison = "SAME" | "SWAPPED" | "ALIKE" | "DIFFERENT" | "UNKNOWN";
/** How two dates compare. FITS: one is known in part only and may be the other. */
export type DateComparison = "SAME" | "FITS" | "SWAPPED" | "DIFFERENT" | "UNKNOWN";
/** How two NHS numbers compare. ONE_DIGIT_OFF: one of them is mistyped, by one digit. */
export type NumberComparison = "SAME" | "ONE_DIGIT_OFF" | "DIFFERENT" | "UNKNOWN";

type Names = Pick<StandardSubject, "givenNames" | "familyName">;
type Numbers = Pick<StandardSubject, "nhsNumber" | "mistypedNhsNumber">;

/** Compares given and family name together: one name changed is not the same as two. */
export function compareNames(a: Names, b: Names): NameComparison {
  const given = compareName(a.givenNames, b.givenNames);
  const family = compareName(a.familyName, b.familyName);
  if (given === "SAME" && family === "SAME") return "SAME";
  const crossed = [compareName(a.givenNames, b.familyName), compareName(a.familyName, b.givenNames)];
  if (crossed.every((each) => each === "SAME")) return "SWAPPED";
  if (given === "UNKNOWN" && family === "UNKNOWN") return "UNKNOWN";
  return [given, family].some((each) => each === "SAME" || each === "ALIKE") ? "ALIKE" : "DIFFERENT";
}

/** Compares two dates of which each may be known in part. */
export function compareDates(a: string | null, b: string | null): DateComparison {
  if (a === null || b === null) return "UNKNOWN";
  if (a === b) return a.length === 10 ? "SAME" : "FITS";
  if (a.startsWith(b) || b.startsWith(a)) return "FITS";
  return a === swapped(b) ? "SWAPPED" : "DIFFERENT";
}

/** Compares two NHS numbers; two mistyped ones say nothing about one another. */
export function compareNumbers(a: Numbers, b: Numbers): NumberComparison {
  if (a.nhsNumber !== null && b.nhsNumber !== null) return a.nhsNumber === b.nhsNumber ? "SAME" : "DIFFERENT";
  const pairs = [
    [a.nhsNumber, b.mistypedNhsNumber],
    [b.nhsNumber, a.mistypedNhsNumber],
  ];
  return pairs.some(([valid, mistyped]) => valid && mistyped && unlikeDigits(valid, mistyped) === 1)
    ? "ONE_DIGIT_OFF"
    : "UNKNOWN";
}

function compareName(a: string | null, b: string | null): "SAME" | "ALIKE" | "DIFFERENT" | "UNKNOWN" {
  if (a === null || b === null) return "UNKNOWN";
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return "SAME";
  const parts = b.split(" ");
  const shared = a.split(" ").some((part) => part.length > 1 && parts.includes(part));
  return shared || a.slice(0, 3) === b.slice(0, 3) ? "ALIKE" : "DIFFERENT";
}

/** A full date with day and month exchanged; any other date as it is. */
function swapped(date: string): string {
  const [year, month, day] = date.split("-");
  return day === undefined ? date : `${year}-${day}-${month}`;
}

function unlikeDigits(a: string, b: string): number {
  return [...a].filter((digit, index) => digit !== b[index]).length;
}
