import { createHash } from "node:crypto";
import { possibleAges } from "../../../schema/values/age.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import type { FoundDeath } from "../../deduplication/case-finding/find-deaths.ts";
import { guardReasons } from "../../deduplication/subjects/guards.ts";
import type { LookBackField } from "../look-back/columns.ts";
import type { ListRow } from "../look-back/read-list.ts";
import { reportOf } from "../look-back/understand-row.ts";

/** The headings of the list that is written: those that the import knows, then what was found and why. */
export const listHeadings = [
  "Org code",
  "Ref",
  "Date identified",
  "Surname",
  "Forenames",
  "Date of birth",
  "Date of death",
  "Sex",
  "Ethnic category",
  "NHS number",
  "Postcode",
  "GP practice",
  "Area",
  "LD status",
  "Place of death",
  "Cause of death 1a",
  "Cause 1b",
  "Cause 1c",
  "Cause 1d",
  "Cause 2",
  "ICD-10 code",
  "Age at death",
  "Check by a person",
  "Probability",
  "Reasons",
  "Line of the deaths",
  "Line of the register",
] as const;

/** What goes for every row of the list. */
export interface ListTerms {
  /** Code of the organisation of rows that name none. */
  readonly organisation: string | null;
  /** The day on which the deaths were found, ISO. */
  readonly today: string;
}

/**
 * A row of the list. What the register knows besides is added only where it is certain that both are one person:
 * else the row would tell of somebody who may be alive.
 */
export function listRow(found: FoundDeath, death: ListRow, registered: ListRow, terms: ListTerms): string[] {
  const of = (field: LookBackField) =>
    death.values.get(field) ?? (found.isCertain ? registered.values.get(field) : undefined) ?? "";
  const { person } = reportOf(death, { sourceSystem: "", organisation: null });
  const organisation =
    terms.organisation ?? death.values.get("organisation") ?? registered.values.get("organisation");
  return [
    organisation ?? registered.values.get("gpPractice") ?? "",
    death.values.get("reference") ?? referenceOf(death),
    terms.today,
    person.familyName ?? of("familyName"),
    person.givenNames ?? of("givenNames"),
    of("birthDate"),
    of("deathDate"),
    of("sex"),
    of("ethnicCategory"),
    of("nhsNumber"),
    of("postcode"),
    of("gpPractice"),
    of("area"),
    found.isCertain
      ? (registered.values.get("learningDisability") ?? "Confirmed, on a register")
      : "Suspected, to be checked",
    of("placeOfDeath"),
    of("causeIa"),
    of("causeIb"),
    of("causeIc"),
    of("causeId"),
    of("causeII"),
    of("icd10"),
    ageOf(person),
    found.isCertain ? "" : "Yes: is it the same person?",
    shownProbability(found.probability),
    reasonsOf(found),
    String(death.line),
    String(registered.line),
  ];
}

/** A reference that the same row of deaths gets again. */
function referenceOf({ asReceived }: ListRow): string {
  const content = JSON.stringify(Object.entries(asReceived).sort());
  return `found-${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}

function ageOf({ birthDate, deathDate }: { birthDate: string | null; deathDate: string | null }): string {
  const [birth, death] = [parsePartialDate(birthDate ?? ""), parsePartialDate(deathDate ?? "")];
  const ages = birth.ok && death.ok ? possibleAges(birth.value, death.value) : null;
  if (ages === null) return "";
  return ages.least === ages.most ? String(ages.most) : `${ages.least} to ${ages.most}`;
}

/** Never rounded up to certainty. */
function shownProbability(probability: number): string {
  return (Math.floor(probability * 10_000) / 10_000).toFixed(4);
}

function reasonsOf({ evidence: { guards, steps }, hasRivals }: FoundDeath): string {
  const compared = steps().filter(
    ({ comparison, level }) => level !== null && level !== "IN_ORDER" && comparison !== "prior",
  );
  return [
    ...(hasRivals ? ["Others on the register, or other deaths, may be the one."] : []),
    ...guards.map((guard) => guardReasons[guard]),
    ...compared.map(({ words }) => words),
  ].join(" ");
}
