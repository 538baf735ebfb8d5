import { z } from "zod";
import {
  type ChildDeathForm,
  childDeathLegalBases,
  childDeathRestrictions,
} from "../../../schema/codes/child-death-forms.ts";
import { isDeathCategory } from "../../../schema/codes/death-categories.ts";
import { isThemeCode } from "../../../schema/codes/themes.ts";
import { parseIcd10 } from "../../../schema/values/icd10.ts";
import { learningDisabilityStatuses } from "../../../schema/values/learning-disability.ts";
import type { DocumentProblem } from "../domain/document-problems.ts";
import { childDeathReviewStatuses, learningDisabilitySeverities } from "../domain/handover.ts";

/** An issue's message is one of our codes where the schema's own words would not say enough. */
const problem = (code: DocumentProblem) => code;

const codeOf = (codes: object) =>
  z.string().refine((code) => Object.hasOwn(codes, code), problem("NOT_A_CODE_OF_FORM"));

const icd10 = z.string().transform((written, context) => {
  const parsed = parseIcd10(written);
  if (parsed.ok) return parsed.value;
  context.addIssue(problem("NOT_AN_ICD10_CODE"));
  return z.NEVER;
});

const certificateLine = z.strictObject({
  line: z.enum(["IA", "IB", "IC", "ID", "II"]),
  text: z.string().min(1),
  icd10: icd10.nullish(),
});

const contact = z.strictObject({
  name: z.string().min(1),
  email: z.string().nullish(),
  telephone: z.string().nullish(),
});

/** What a version of the form says about the child. */
export const childOf = (form: ChildDeathForm) =>
  z.strictObject({
    givenNames: z.string().nullish(),
    familyName: z.string().nullish(),
    birthDate: z.string().nullish(),
    deathDate: z.string().nullish(),
    nhsNumber: z.string().nullish(),
    /** Whether the number was traced, as the NHS Data Dictionary codes it: 01 verified … 08. */
    nhsNumberStatus: z
      .string()
      .regex(/^0[1-8]$/, problem("NOT_A_CODE_OF_FORM"))
      .nullish(),
    sex: z.string().nullish(),
    ethnicCategory: z.string().nullish(),
    postcode: z.string().nullish(),
    gpPractice: z.string().nullish(),
    /** Whose area the child's was: the commissioner of the GP practice, or else the council of residence. */
    area: z.string().trim().min(1).nullish(),
    learningDisability: z.enum(learningDisabilityStatuses).nullish(),
    learningDisabilitySeverity: form.asksSeverity
      ? z.enum(learningDisabilitySeverities).nullish()
      : z.undefined(problem("UNKNOWN_FIELD")).optional(),
  });

/** A document by a version of the form. Fields that the form does not have are refused: most are misspelt. */
export const documentOf = (form: ChildDeathForm) =>
  z.strictObject({
    cdop: z.string().trim().min(1),
    status: z.enum(childDeathReviewStatuses),
    child: childOf(form),
    category: z.int().refine(isDeathCategory, problem("NOT_A_CODE_OF_FORM")).nullish(),
    causes: z.array(certificateLine).default([]),
    factors: z
      .array(
        z.strictObject({
          domain: codeOf(form.scale.domains),
          score: codeOf(form.scale.scores),
          text: z.string().nullish(),
        }),
      )
      .default([]),
    modifiable: z.boolean().nullish(),
    /** Themes of the hub's list that the team holds relevant to adults. */
    themes: z.array(z.string().refine(isThemeCode, problem("NOT_A_CODE_OF_FORM"))).default([]),
    leadContact: contact.nullish(),
    legalBasis: codeOf(childDeathLegalBases),
    restrictions: z.array(codeOf(childDeathRestrictions)).default([]),
  });
