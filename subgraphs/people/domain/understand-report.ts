import { parseEthnicCategory } from "../../../schema/values/ethnic-category.ts";
import { parseIcd10 } from "../../../schema/values/icd10.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import type { Parsed } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { parsePostcode } from "../../../schema/values/postcode.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { parseSex } from "../../../schema/values/sex.ts";
import { writtenText } from "../../../schema/values/written-text.ts";
import type { OtherName } from "../../../workers/deduplication/types.ts";
import type { PeopleRefusal } from "./refusals.ts";
import type { CauseLine, ReportedPerson } from "./report.ts";

/** What goes with a report beside the person. */
export interface ReportDetails {
  readonly reportedOn: string | null;
  readonly notifierRole: string | null;
}

/** A person as the source writes them: texts, of which some may not be what they should be. */
export interface ReportAsWritten {
  readonly givenNames?: string | null;
  readonly familyName?: string | null;
  readonly birthDate?: string | null;
  readonly deathDate?: string | null;
  readonly nhsNumber?: string | null;
  readonly nhsNumberStatus?: string | null;
  readonly sex?: string | null;
  readonly ethnicCategory?: string | null;
  readonly postcode?: string | null;
  readonly gpPractice?: string | null;
  readonly area?: string | null;
  readonly learningDisability?: LearningDisabilityStatus | null;
  readonly placeOfDeath?: string | null;
  readonly causes?: readonly { line: CauseLine["line"]; text: string; icd10?: string | null }[] | null;
  readonly otherNames?: readonly Partial<OtherName>[] | null;
  readonly formerPostcodes?: readonly string[] | null;
  readonly formerNhsNumbers?: readonly string[] | null;
}

/** How many other names, former postcodes or superseded numbers one report may give: a life has hardly more. */
const othersAtMost = 20;

/**
 * Makes typed values of what a source has written. A mistyped NHS number is kept as reported and counts as
 * missing: it must not stop a report. A date, postcode or code that cannot be read is refused by field,
 * because it is usually a slip that the reporter can mend.
 */
export function understand(written: ReportAsWritten): {
  person: ReportedPerson;
  reasons: RefusalReason<PeopleRefusal>[];
} {
  const reasons: RefusalReason<PeopleRefusal>[] = [];
  const read = <T extends string>(
    field: string,
    text: string | null,
    parse: (text: string) => Parsed<T>,
    code: PeopleRefusal,
  ): T | null => {
    if (text === null) return null;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    reasons.push({ code, path: ["person", ...field.split(".")] });
    return null;
  };
  const number = writtenText(written.nhsNumber);
  const parsedNumber = number === null ? null : parseNhsNumber(number);
  const person: ReportedPerson = {
    givenNames: writtenText(written.givenNames),
    familyName: writtenText(written.familyName),
    birthDate: read("birthDate", writtenText(written.birthDate), parsePartialDate, "NOT_A_DATE"),
    deathDate: read("deathDate", writtenText(written.deathDate), parsePartialDate, "NOT_A_DATE"),
    nhsNumber: parsedNumber?.ok ? parsedNumber.value : null,
    nhsNumberAsReported: number,
    nhsNumberStatus: numberStatus(written.nhsNumberStatus),
    sex: orNull(writtenText(written.sex), parseSex),
    ethnicCategory: orNull(writtenText(written.ethnicCategory), parseEthnicCategory),
    postcode: read("postcode", writtenText(written.postcode), parsePostcode, "NOT_A_POSTCODE"),
    gpPractice: writtenText(written.gpPractice),
    area: writtenText(written.area),
    learningDisability: written.learningDisability ?? null,
    placeOfDeath: writtenText(written.placeOfDeath),
    causes: (written.causes ?? []).map(({ line, text, icd10 }, index) => ({
      line,
      text,
      icd10: read(`causes.${index}.icd10`, writtenText(icd10), parseIcd10, "NOT_AN_ICD10_CODE"),
    })),
    otherNames: (written.otherNames ?? [])
      .map(({ givenNames, familyName }) => ({
        givenNames: writtenText(givenNames),
        familyName: writtenText(familyName),
      }))
      .filter(({ givenNames, familyName }) => givenNames !== null || familyName !== null),
    formerPostcodes: (written.formerPostcodes ?? []).flatMap(
      (text, index) =>
        read(`formerPostcodes.${index}`, writtenText(text), parsePostcode, "NOT_A_POSTCODE") ?? [],
    ),
    formerNhsNumbers: (written.formerNhsNumbers ?? []).flatMap(
      (text) => orNull(writtenText(text), parseNhsNumber) ?? [],
    ),
  };
  for (const field of ["otherNames", "formerPostcodes", "formerNhsNumbers"] as const) {
    const given = written[field]?.length ?? 0;
    if (given > othersAtMost) reasons.push({ code: "TOO_MANY_OTHERS", path: ["person", field] });
  }
  return { person, reasons };
}

/** A status that is none counts as not known. */
function numberStatus(written: string | null | undefined): string | null {
  const code = writtenText(written)?.padStart(2, "0") ?? "";
  return /^0[1-8]$/.test(code) ? code : null;
}

/** A code of sex or ethnic category that nobody knows counts as not known. */
function orNull<T>(text: string | null, parse: (text: string) => Parsed<T>): T | null {
  const parsed = text === null ? null : parse(text);
  return parsed?.ok ? parsed.value : null;
}
