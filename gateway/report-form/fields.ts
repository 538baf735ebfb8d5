import { notifierRelationLabels } from "../../schema/codes/notifier-relations.ts";

/** The fields of the public form by the name under which they are sent; dates are three. */
export const fieldNames = [
  "givenNames",
  "familyName",
  "deathDate-day",
  "deathDate-month",
  "deathDate-year",
  "birthDate-day",
  "birthDate-month",
  "birthDate-year",
  "nhsNumber",
  "postcode",
  "learningDisability",
  "placeOfDeath",
  "more",
  "name",
  "relation",
  "reach",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What somebody has filled in. */
export type Filled = Readonly<Record<FieldName, string>>;

/** A question of the form, to which a problem belongs. */
export type Question = Exclude<FieldName, `${string}-${string}`> | "deathDate" | "birthDate";

/** Something that must be mended before the form can be sent. */
export interface Problem {
  /** The question; null where it belongs to none. */
  readonly question: Question | null;
  readonly message: string;
}

/** A choice by its code, and what it is called. */
export type Choices = Readonly<Record<string, string>>;

export const relationChoices: Choices = notifierRelationLabels;

export const learningDisabilityChoices: Choices = {
  CONFIRMED: "Yes",
  SUSPECTED: "Probably, but nobody has said so for certain",
  UNKNOWN: "I do not know",
};

export const placeChoices: Choices = {
  OWN_HOME: "At home",
  SUPPORTED_LIVING: "In supported living",
  CARE_HOME: "In a care home",
  HOSPITAL: "In hospital",
  HOSPICE: "In a hospice",
  ELSEWHERE: "Somewhere else",
  UNKNOWN: "I do not know",
};

/** Characters that a field may hold; what is cut off nobody needs. */
const longest = 200;
const longestText = 5_000;

/** Reads a form as browsers send it (WHATWG URL, application/x-www-form-urlencoded); what it does not know it leaves. */
export function readFilled(body: string): { readonly filled: Filled; readonly key: string } {
  const sent = new URLSearchParams(body);
  const read = (name: string) =>
    (sent.get(name) ?? "").trim().slice(0, name === "more" ? longestText : longest);
  const filled = Object.fromEntries(fieldNames.map((name) => [name, read(name)])) as Record<
    FieldName,
    string
  >;
  return { filled, key: read("key") };
}

/** A form that nobody has filled in yet. */
export const unfilled = readFilled("").filled;
