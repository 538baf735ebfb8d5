import { possibleAges } from "../../schema/values/age.ts";
import { parseEthnicCategory } from "../../schema/values/ethnic-category.ts";
import { learningDisabilityStatuses } from "../../schema/values/learning-disability.ts";
import { parseOnsCode } from "../../schema/values/ons-code.ts";
import type { Parsed } from "../../schema/values/parsed.ts";
import { parsePartialDate } from "../../schema/values/partial-date.ts";
import { sexes } from "../../schema/values/sex.ts";
import { bandOf } from "./bands.ts";
import { periodOf } from "./death-period.ts";
import { findCode } from "./find-code.ts";
import type { Note, SubmissionCodes, SubmissionFacts, SubmissionRecord } from "./types.ts";

type PersonFields = Pick<
  SubmissionRecord,
  "ageAtDeath" | "ageBand" | "sex" | "ethnicGroup" | "deathPeriod" | "area" | "learningDisability"
>;

/** The facts from which they are made. */
export type FactsOfPerson = Pick<
  SubmissionFacts,
  "birthDate" | "deathDate" | "sex" | "ethnicCategory" | "area" | "learningDisability"
>;

/** What the record says of the person: nothing finer than completed years, a group, a quarter, an area. */
export function personFields(facts: FactsOfPerson, codes: SubmissionCodes, note: Note): PersonFields {
  const deathDate = understood(parsePartialDate, facts.deathDate);
  if (deathDate === null) note("deathPeriod", "NOT_KNOWN");
  const area = understood(parseOnsCode, facts.area);
  if (area === null) note("area", "NOT_KNOWN");
  return {
    ...age(facts, codes, note),
    sex: findCode(facts.sex, sexes) ?? "UNKNOWN",
    ethnicGroup: codes.ethnicGroupOf(understood(parseEthnicCategory, facts.ethnicCategory)),
    deathPeriod: deathDate === null ? null : periodOf(deathDate),
    area,
    learningDisability: findCode(facts.learningDisability, learningDisabilityStatuses) ?? "UNKNOWN",
  };
}

/** Dates known in part may leave several ages: then at most the band is told. */
function age({ birthDate, deathDate }: FactsOfPerson, codes: SubmissionCodes, note: Note) {
  const birth = understood(parsePartialDate, birthDate);
  const death = understood(parsePartialDate, deathDate);
  const ages = birth === null || death === null ? null : possibleAges(birth, death);
  const exact = ages !== null && ages.least === ages.most ? ages.least : null;
  const bandFrom = (years: number) => bandOf(years, codes.disclosureRule.ageBandsFrom);
  const band = ages !== null && bandFrom(ages.least) === bandFrom(ages.most) ? bandFrom(ages.most) : null;
  if (exact === null) note("ageAtDeath", "NOT_KNOWN");
  if (band === null) note("ageBand", "NOT_KNOWN");
  return { ageAtDeath: exact, ageBand: band };
}

function understood<T>(parse: (text: string) => Parsed<T>, text: string | null): T | null {
  const parsed = text === null ? null : parse(text);
  return parsed?.ok ? parsed.value : null;
}
