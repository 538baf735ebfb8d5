import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import type { Parsed } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { parsePostcode } from "../../../schema/values/postcode.ts";
import { parseSex } from "../../../schema/values/sex.ts";
import type { MatchSubject } from "../../deduplication/types.ts";
import type { RowReport } from "../look-back/understand-row.ts";

/** What matching looks at in a row; what cannot be read counts as not known. */
export function matchSubjectOf({ person }: RowReport): MatchSubject {
  return {
    givenNames: person.givenNames,
    familyName: person.familyName,
    birthDate: known(person.birthDate, parsePartialDate),
    deathDate: known(person.deathDate, parsePartialDate),
    nhsNumber: known(person.nhsNumber, parseNhsNumber),
    nhsNumberAsReported: person.nhsNumber,
    sex: known(person.sex, parseSex),
    postcode: known(person.postcode, parsePostcode),
  };
}

function known<T>(written: string | null, parse: (text: string) => Parsed<T>): T | null {
  const parsed = written === null ? null : parse(written);
  return parsed?.ok ? parsed.value : null;
}
