import { z } from "zod";

/** What the hub reads of a look-back list. */
export const lookBackFields = [
  "reference",
  "organisation",
  "reportedOn",
  "notifierRole",
  "givenNames",
  "familyName",
  "fullName",
  "formerFamilyNames",
  "knownAs",
  "otherFullNames",
  "birthDate",
  "deathDate",
  "nhsNumber",
  "formerNhsNumbers",
  "sex",
  "ethnicCategory",
  "postcode",
  "formerPostcodes",
  "gpPractice",
  "area",
  "learningDisability",
  "placeOfDeath",
  "causeIa",
  "causeIb",
  "causeIc",
  "causeId",
  "causeII",
  "icd10",
] as const;
export type LookBackField = (typeof lookBackFields)[number];

/** For each field the headings under which lists have it; capitals, points and brackets say nothing. */
export type ColumnMapping = Readonly<Partial<Record<LookBackField, readonly string[]>>>;

/** A mapping as a file holds it: `{ "deathDate": ["Date of passing"] }`. */
export const columnMappingSchema = z.partialRecord(
  z.enum(lookBackFields),
  z.array(z.string().min(1)).readonly(),
);

/** The headings that lists of hospitals, practices, providers and councils are known to use. */
export const usualColumns: ColumnMapping = {
  reference: [
    "Their ref",
    "Ref",
    "Ref No",
    "Reference",
    "Our ref",
    "Case ref",
    "Case reference",
    "Record no",
    "ID",
  ],
  organisation: ["Org code", "Organisation code", "Reporting organisation", "ODS code"],
  reportedOn: ["Date notified", "Date reported", "Reported on", "Date identified", "Date of notification"],
  notifierRole: ["Notifier role", "Reporter role", "Role", "Role of notifier"],
  givenNames: ["Forename", "Forenames", "First name", "First names", "Given name", "Given names"],
  familyName: ["Surname", "Family name", "Last name"],
  fullName: ["Name", "Full name", "Patient name", "Name of deceased"],
  formerFamilyNames: [
    "Former surname",
    "Maiden name",
    "Previous surname",
    "Birth surname",
    "Former surnames",
  ],
  knownAs: ["Known as", "Preferred name", "Nickname"],
  otherFullNames: ["Alias", "Aliases", "Also known as", "AKA", "Previous names", "Former names"],
  birthDate: ["DOB", "D.O.B.", "Date of birth", "Birth date", "Born"],
  deathDate: ["DOD", "D.O.D.", "Date of death", "Death date", "Date died", "Died"],
  nhsNumber: ["NHS no", "NHS number", "NHS num", "NHS", "NHSNo"],
  formerNhsNumbers: [
    "Former NHS no",
    "Former NHS number",
    "Old NHS no",
    "Old NHS number",
    "Superseded NHS number",
  ],
  sex: ["Sex", "Gender", "M/F", "Sex M/F"],
  ethnicCategory: ["Ethnic cat", "Ethnicity", "Ethnic category", "Ethnic group", "Ethnic code"],
  postcode: ["Postcode", "Post code", "Home postcode", "P/code"],
  formerPostcodes: ["Former postcode", "Former postcodes", "Previous postcode", "Previous postcodes"],
  gpPractice: ["GP", "GP practice", "GP practice code", "Practice code", "GP code"],
  area: ["CCG / Area code", "Area", "CCG", "CCG code", "Commissioner", "Area code"],
  learningDisability: ["LD", "LD status", "LD confirmed", "Learning disability"],
  placeOfDeath: ["Place of death", "Place", "Where died", "Location of death"],
  causeIa: ["Cause of death", "Cause of death 1a", "Cause 1a", "COD 1a", "COD", "1a", "Ia"],
  causeIb: ["Cause of death 1b", "Cause 1b", "COD 1b", "1b", "Ib"],
  causeIc: ["Cause of death 1c", "Cause 1c", "COD 1c", "1c", "Ic"],
  causeId: ["Cause of death 1d", "Cause 1d", "COD 1d", "1d"],
  causeII: ["Cause of death 2", "Cause 2", "COD 2", "II"],
  icd10: ["ICD10", "ICD-10", "ICD 10", "ICD-10 code", "Underlying cause ICD-10"],
};

/** Which field each heading stands for. A mapping of one's own goes before the usual one. */
export function fieldByHeading(own: ColumnMapping = {}): ReadonlyMap<string, LookBackField> {
  return new Map(
    [usualColumns, own].flatMap((mapping) =>
      lookBackFields.flatMap((field) =>
        (mapping[field] ?? []).map((heading): [string, LookBackField] => [plainHeading(heading), field]),
      ),
    ),
  );
}

/** A heading without what people vary: capitals, points, what stands in brackets: `D.O.B. (dd/mm/yy)` is `dob`. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/\(.*?\)/gs, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
