import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import type { LearningAction } from "../domain/learning-action.ts";
import { reviewRevisionOf } from "../domain/preparation.ts";
import { type Recommendation, stoodAt } from "../domain/recommendation.ts";
import type { Review } from "../domain/review.ts";
import { type ContributoryFactor, entriesOf } from "../domain/review-entry.ts";
import { findCaseIdByReference } from "../store/cases.ts";
import { findLearningActions } from "../store/learning-actions.ts";
import { findLearningDecisions } from "../store/learning-decisions.ts";
import type { LearningDecisionRow } from "../store/learning-tables.ts";
import { findReviews } from "../store/reviews.ts";
import { findLatest } from "../store/submissions.ts";
import { assessReader } from "./assess-reader.ts";
import type { Keys } from "./keys.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/** What the steering group reads of a review: its anonymised record, codes, and what came of it. */
export interface LearningReport {
  readonly caseId: string;
  readonly reference: string;
  readonly record: PublishedRecord;
  readonly factors: readonly ReportedFactor[];
  readonly recommendations: readonly ReportedRecommendation[];
  readonly actions: readonly LearningAction[];
  readonly decisions: readonly LearningDecisionRow[];
  /** What stands against the caller deciding on it. */
  readonly against: readonly RefusalReason[];
}

/** A factor as the record tells it; one of before version 2 of the schema has the review's codes and no words. */
export interface ReportedFactor extends Pick<ContributoryFactor, "domain" | "category"> {
  readonly role: string;
  readonly text: string | null;
}

/** A recommendation with its words as the record tells them. */
export interface ReportedRecommendation extends Pick<Recommendation, "id" | "theme" | "organisation"> {
  readonly text: string | null;
}

/** Reads the report of a case by its reference, never a name; null where none was prepared. */
export async function readLearningReport(
  tx: Transaction,
  keys: Keys,
  reference: string,
): Promise<LearningReport | null> {
  const caseId = await findCaseIdByReference(tx, reference);
  const latest = caseId && (await findLatest(tx, caseId));
  if (!latest) return null;
  const text = await readRecord(tx, keys, latest);
  const record = text && understandRecord(text);
  const review = (await findReviews(tx, [latest.caseId])).get(latest.caseId);
  if (!record || !review) return null;
  const of = <Row>(found: ReadonlyMap<string, Row[]>) => found.get(latest.caseId) ?? [];
  return {
    caseId: latest.caseId,
    reference,
    record,
    factors: factorsOf(record, review),
    recommendations: recommendationsOf(record, review, reviewRevisionOf(latest)),
    actions: of(await findLearningActions(tx, [latest.caseId])),
    decisions: of(await findLearningDecisions(tx, [latest.caseId])),
    against: (await assessReader(tx, latest.caseId, "STEERING_MEMBER")).reasons,
  };
}

/** Those that stand, with the words of the record where it has them: of a recommendation made since it has none. */
function recommendationsOf(
  record: PublishedRecord,
  { recommendations, recommendationsMade }: Review,
  revision: number,
): ReportedRecommendation[] {
  const places = new Map(stoodAt(recommendationsMade, revision).map(({ id }, place) => [id, place]));
  return recommendations.map(({ id, theme, organisation }) => {
    const place = places.get(id);
    const isTold = record.schemaVersion !== "1" && place !== undefined;
    return { id, theme, organisation, text: (isTold && record.recommendations[place]?.text) || null };
  });
}

function factorsOf(record: PublishedRecord, review: Review): ReportedFactor[] {
  if (record.schemaVersion === "1") {
    return entriesOf(review.entries, "CONTRIBUTORY_FACTOR").map(({ codes }) => ({ ...codes, text: null }));
  }
  return record.contributoryFactors.map(({ agency, ...factor }) => ({ ...factor, role: agency }));
}
