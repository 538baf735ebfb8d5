import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";

const edge = "(?<![A-Z0-9])";
const end = "(?![A-Z0-9])";

/** Marks of vehicles by the plans since 2001, 1983 and 1963. Source: DVLA, INF104. */
const vehicles = new RegExp(
  `${edge}(?:[A-Z]{2}\\d{2}\\s?([A-Z]{3})|[A-Z]\\d{1,3}\\s?([A-Z]{3})|([A-Z]{3})\\s?\\d{1,3}[A-Z])${end}`,
  "g",
);
const older = new RegExp(`${edge}(?:[A-Z]{1,3}\\s?\\d{2,4}|\\d{1,4}\\s?[A-Z]{1,3})${end}`, "g");
const aboutVehicles =
  /(?:VEHICLE|CAR|VAN|TAXI|CAB|BUS|MINIBUS|REGISTRATION|REG|PLATE|AMBULANCE|MOTORBIKE|LORRY)\b[^.]{0,30}$/;

/** Numbers of cases, by their build of letters, figures and strokes. */
const cases = new RegExp(
  [
    "[A-Z]{1,6}[-/_]?\\d{2,4}[-/_]\\d{2,7}(?:[-/_][A-Z0-9]+)*",
    "(?:19|20)\\d{2}[-/]\\d{3,7}",
    "\\d{3,}[-/][A-Z]{1,3}(?:[-/]\\d+)?",
    "[A-Z]{1,5}[-/_]\\d{3,}(?:[-/_][A-Z0-9]{1,6})*",
    "[A-Z]{1,5}\\d{5,}[A-Z]?",
  ]
    .map((build) => `${edge}${build}${end}`)
    .join("|"),
  "g",
);

/** A number after a word that says what it is the number of. */
const named = new RegExp(
  `${edge}(?:REF(?:ERENCE)?|CASE|INCIDENT|DATIX|STEIS|RIO|MOSAIC|HOSPITAL|PATIENT|CRIME|CAD|LOG|POLICY|ACCOUNT|` +
    "RECORDS?|MRN|COMPLAINT|SAFEGUARDING|ACTION|PLAN|FILE|CERTIFICATE|NOTIFICATION|INVESTIGATION|REFERRAL|ID)" +
    `[\\s:.]{1,2}(?:PLAN\\s|(?:NO|NUMBER|NUM|REF|REFERENCE|ID|CODE)\\b[\\s:.]{0,2}|#\\s?){0,2}` +
    `([A-Z]{0,4}[-/]?\\d[A-Z0-9/-]{3,}|[A-Z]{1,4}\\d{3,})${end}`,
  "g",
);

/** Finds the marks of vehicles. */
export function findVehicles(page: Page): void {
  page.search(vehicles, (found, written) => {
    const letters = found[1] ?? found[2] ?? found[3] ?? "";
    if (isAboutVehicles(found)) return { kind: "VEHICLE" };
    // Elsewhere a dose or a vitamin before a short word would look like one.
    return written === written.toUpperCase() && !isOrdinaryWord(letters) ? { kind: "VEHICLE" } : null;
  });
  page.search(older, (found, written) =>
    isAboutVehicles(found) && written === written.toUpperCase() ? { kind: "VEHICLE" } : null,
  );
}

function isAboutVehicles({ input, index }: RegExpExecArray): boolean {
  return aboutVehicles.test(input.slice(Math.max(0, index - 40), index));
}

/** Finds numbers under which some office knows a case. */
export function findCaseNumbers(page: Page): void {
  page.search(named, (found) => ({ kind: "CASE_NUMBER", part: found[1]! }));
  page.search(cases, ([found]) => (/^COVID/.test(found) ? null : { kind: "CASE_NUMBER" }));
}
