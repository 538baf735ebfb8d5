import { avoidableLists } from "../../../schema/codes/avoidable-causes.ts";
import { certificateGuidance } from "../../../schema/codes/certificate-guidance.ts";
import { contributoryFactors } from "../../../schema/codes/contributory-factors.ts";
import { disclosureRules } from "../../../schema/codes/disclosure-rules.ts";
import { eligibilityRules } from "../../../schema/codes/eligibility-rules.ts";
import { expectedDeaths } from "../../../schema/codes/expected-deaths.ts";
import { type InDepthTriggerRule, inDepthTriggerRules } from "../../../schema/codes/in-depth-triggers.ts";
import { findInForce, getInForce, type Version } from "../../../schema/codes/in-force.ts";
import { submissionLegalBases } from "../../../schema/codes/legal-bases.ts";
import { objectivityChecklists } from "../../../schema/codes/objectivity-checklist.ts";
import {
  answersFor,
  commissionerSuccession,
  commissioners,
  findCommissioner,
} from "../../../schema/codes/organisation-succession.ts";
import { readerRules } from "../../../schema/codes/reader-independence.ts";
import { reasonableAdjustments } from "../../../schema/codes/reasonable-adjustments.ts";
import { recordsRules } from "../../../schema/codes/records-kinds.ts";
import { reminderRules } from "../../../schema/codes/reminder-rules.ts";
import { reviewDocumentRules } from "../../../schema/codes/review-documents.ts";
import { type ReviewMethod, reviewMethods } from "../../../schema/codes/review-methods.ts";
import { trainingRules } from "../../../schema/codes/reviewer-training.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { OrganisationCode } from "../../../schema/values/organisation-code.ts";
import type { Succession } from "../../../schema/values/succession.ts";
import { type DueDates, dueDates } from "../domain/due-dates.ts";
import type { EntryLists } from "../domain/review-entry.ts";
import type { CaseStanding } from "../domain/standing.ts";

/** The rule by which a death notified on a day is screened. */
export const eligibilityRuleOn = (day: IsoDate) => inForceOrFirst(eligibilityRules, day);

/** The rule by which a death was screened, by the name that its case keeps; null where there is none any more. */
export const findEligibilityRule = (version: string) =>
  eligibilityRules.find((each) => each.version === version) ?? null;

/** The method by which a death notified on a day is reviewed. */
export const reviewMethodOn = (day: IsoDate) => inForceOrFirst(reviewMethods, day);

/** How many deaths are to be expected, by the first day of a period. */
export const expectedDeathsOn = (day: IsoDate) => inForceOrFirst(expectedDeaths, day);

/** When reminders are raised on a day. */
export const reminderRuleOn = (day: IsoDate) => inForceOrFirst(reminderRules, day);

/** What makes a review whole that is handed in on a day. */
export const reviewDocumentRuleOn = (day: IsoDate) => inForceOrFirst(reviewDocumentRules, day);

/** What calls for an in-depth review by a method. */
export function inDepthTriggerRuleOf(method: string): InDepthTriggerRule {
  const rule = inDepthTriggerRules.find(({ version }) => version === method);
  if (rule === undefined) throw new Error(`There is no rule on in-depth reviews by ${method}.`);
  return rule;
}

/** How records are asked for on a day. */
export const recordsRuleOn = (day: IsoDate) => inForceOrFirst(recordsRules, day);

/** What a second reader looks at on a day. */
export const objectivityChecklistOn = (day: IsoDate) => inForceOrFirst(objectivityChecklists, day);

/** What guidance says of a certificate of a day. */
export const certificateGuidanceOn = (day: IsoDate) => inForceOrFirst(certificateGuidance, day);

/** The list of avoidable causes for a death of a day. */
export const avoidableListOn = (day: IsoDate) => inForceOrFirst(avoidableLists, day);

/** What binds those who decide on a review on a day. */
export const readerRuleOn = (day: IsoDate) => inForceOrFirst(readerRules, day);

/** The kinds of training of which a reviewer needs one on a day. */
export const qualifyingTrainingOn = (day: IsoDate) => inForceOrFirst(trainingRules, day).qualifying;

/** The codes that the entries of a review may use. */
export const entryLists: EntryLists = {
  adjustments: new Set(Object.keys(reasonableAdjustments.entries)),
  factors: new Map(
    Object.entries(contributoryFactors.domains).map(([domain, { categories }]) => [
      domain,
      new Set(Object.keys(categories)),
    ]),
  ),
};

/** The method of a review by the name that the review keeps. @throws where there is none */
export function getReviewMethod(version: string): ReviewMethod {
  const method = reviewMethods.find((each) => each.version === version);
  if (method === undefined) throw new Error(`There is no method of review ${version}.`);
  return method;
}

/** The rule by which a record released at an instant is guarded. */
export const disclosureRuleAt = (instant: Date) => getInForce(disclosureRules, dayInEngland(instant));

/** The law by which records are passed to the national programme at an instant; null where there is none. */
export const submissionLegalBasisAt = (instant: Date) =>
  findInForce(submissionLegalBases, dayInEngland(instant))?.version ?? null;

/** When a case is due, by the method of its day. */
export const dueDatesOf = (standing: CaseStanding): DueDates =>
  dueDates(standing, reviewMethodOn(standing.notifiedOn));

/** Who answers on the day of an instant for what an organisation owned. */
export const answeringOn = (instant: Date) => (organisation: string) =>
  answersFor(organisation as OrganisationCode, dayInEngland(instant)) as string;

/** An organisation with those whose place it has taken. */
export function ownersOf(organisation: string | null): string[] {
  if (organisation === null) return [];
  const before = commissioners.filter(({ successor }) => successor === organisation);
  return [organisation, ...before.flatMap(({ code }) => ownersOf(code))];
}

/** The commissioner whose case it is: the one of the day of notification, whoever answers for it later. */
export function custodianOn(day: IsoDate): OrganisationCode {
  return (findCommissioner(day) ?? commissioners[0]!).code;
}

/** Who followed each organisation of the area. */
export const succession: Succession = commissionerSuccession;

/** A look-back may name a day before the first version: then the first one counts. */
export function inForceOrFirst<V extends Version>(versions: readonly V[], day: IsoDate): V {
  return findInForce(versions, day) ?? versions[0]!;
}
