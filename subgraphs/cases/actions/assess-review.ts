import { gradeScaleFacts } from "../../../schema/codes/grades.ts";
import type { Avoidability } from "../../../schema/values/avoidability.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import { lastPossibleDay } from "../../../schema/values/partial-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { type CertificateCheck, checkCertificate } from "../domain/check-certificate.ts";
import { checkComplete } from "../domain/check-complete.ts";
import { type CaseFacts, changedFacts } from "../domain/facts.ts";
import { checkInDepth } from "../domain/in-depth-review.ts";
import type { InDepthTrigger, TriggerState } from "../domain/in-depth-triggers.ts";
import { underlyingOf } from "../domain/recorded-causes.ts";
import type { CaseRefusal } from "../domain/refusals.ts";
import type { Review } from "../domain/review.ts";
import { type CaseFile, findCases } from "../store/cases.ts";
import { findEditsAside } from "../store/edits-aside.ts";
import { getFacts } from "../store/facts.ts";
import { findInDepthReviews } from "../store/in-depth-reviews.ts";
import { findReviews } from "../store/reviews.ts";
import { classOfDeath } from "./class-of-death.ts";
import { grantedRequest, triggersOf } from "./open-in-depth-review.ts";
import { certificateGuidanceOn, getReviewMethod, reviewDocumentRuleOn } from "./reference-data.ts";

/** What the rules say of a review as it stands. */
export interface ReviewAssessment {
  /** What is missing before a second reader can read it. */
  readonly missing: readonly RefusalReason<CaseRefusal>[];
  /** Was the person's record told other causes after the review recorded them? */
  readonly causesToldSince: boolean;
  readonly triggers: Readonly<Record<InDepthTrigger, TriggerState>>;
  readonly certificate: readonly CertificateCheck[];
  readonly underlying: Icd10Code | null;
  readonly avoidability: Avoidability;
  /** The version of the list by which it was found. */
  readonly avoidableList: string;
}

/** Assesses a review by the rules of today. */
export async function assessReview(
  tx: Transaction,
  file: CaseFile,
  review: Review,
): Promise<ReviewAssessment> {
  const today = dayInEngland(tx.now);
  const facts = await getFacts(tx, file.id, file.standing.factsRevision);
  const diedOn = facts.deathDate && lastPossibleDay(facts.deathDate);
  const recorded = review.causes;
  const causesToldSince = await wereCausesToldSince(tx, file, review, facts);
  const rule = reviewDocumentRuleOn(today);
  const opened = (await findInDepthReviews(tx, [file.id])).get(file.id) ?? null;
  const granted = (await grantedRequest(tx, file.id)) !== null;
  const sections = [...rule.sections, ...(opened ? rule.inDepthSections : [])];
  const editsAside = (await findEditsAside(tx, [file.id])).get(file.id)?.length ?? 0;
  const underlying = recorded && underlyingOf(recorded);
  const { aspects } = gradeScaleFacts[getReviewMethod(review.method).gradeScale];
  const grades = isGraded(review, opened !== null) ? aspects.length : 0;
  const whole = { sections, careEvents: rule.careEvents, grades };
  return {
    missing: [
      ...checkComplete(review, whole, { editsAside, causesToldSince }),
      ...checkInDepth(opened, granted, rule.inDepth),
    ],
    triggers: await triggersOf(tx, file, review),
    causesToldSince,
    certificate: recorded
      ? checkCertificate(recorded, review.themes, diedOn, certificateGuidanceOn(today))
      : [],
    underlying,
    ...classOfDeath(facts, underlying, today),
  };
}

/** Assesses the reviews of cases that have one. */
export async function findAssessments(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, ReviewAssessment>> {
  const files = await findCases(tx, caseIds);
  const found = new Map<string, ReviewAssessment>();
  for (const [caseId, review] of await findReviews(tx, caseIds)) {
    const file = files.get(caseId);
    if (file) found.set(caseId, await assessReview(tx, file, review));
  }
  return found;
}

/** Is the care graded in this review? Since 2021 it is only where the review goes in depth. */
export function isGraded({ method }: Review, inDepth: boolean): boolean {
  return getReviewMethod(method).gradedKinds.includes(inDepth ? "IN_DEPTH" : "INITIAL");
}

/**
 * Was the person's record told other causes than those that stood when the review recorded the certificate? A cause of
 * death that comes late must not be lost behind what a reviewer once copied.
 */
export async function wereCausesToldSince(
  tx: Transaction,
  file: CaseFile,
  { causes }: Review,
  facts: CaseFacts,
): Promise<boolean> {
  if (causes === null || causes.factsRevision === file.standing.factsRevision) return false;
  const before = await getFacts(tx, file.id, causes.factsRevision);
  return changedFacts(before, facts).includes("causes");
}
