import { parseEthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { Parsed } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { parsePostcode } from "../../../schema/values/postcode.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { parseSex } from "../../../schema/values/sex.ts";
import type { ValueProblem } from "../../../schema/values/value-problems.ts";
import { writtenText } from "../../../schema/values/written-text.ts";
import type { Subject, SubjectAsWritten } from "./subject.ts";

/**
 * Makes typed values of what a source has written; what cannot be read is named by field. An NHS number is
 * left as written: a mistyped one must stop nothing.
 * @param at where the subject stands in what was sent
 */
export function understandSubject(
  written: SubjectAsWritten,
  at: readonly string[],
): { subject: Subject; reasons: RefusalReason<ValueProblem>[] } {
  const reasons: RefusalReason<ValueProblem>[] = [];
  const read = <T>(
    field: keyof SubjectAsWritten,
    parse: (text: string) => Parsed<T>,
    code: ValueProblem,
  ): T | null => {
    const text = writtenText(written[field]);
    if (text === null) return null;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    reasons.push({ code, path: [...at, field] });
    return null;
  };
  const subject: Subject = {
    givenNames: writtenText(written.givenNames),
    familyName: writtenText(written.familyName),
    birthDate: read("birthDate", parsePartialDate, "NOT_A_DATE"),
    deathDate: read("deathDate", parsePartialDate, "NOT_A_DATE"),
    nhsNumber: writtenText(written.nhsNumber),
    nhsNumberStatus: writtenText(written.nhsNumberStatus),
    sex: read("sex", parseSex, "NOT_A_SEX"),
    ethnicCategory: read("ethnicCategory", parseEthnicCategory, "NOT_AN_ETHNIC_CATEGORY"),
    postcode: read("postcode", parsePostcode, "NOT_A_POSTCODE"),
    gpPractice: writtenText(written.gpPractice),
    area: writtenText(written.area),
    learningDisability: written.learningDisability ?? null,
  };
  return { subject, reasons };
}
