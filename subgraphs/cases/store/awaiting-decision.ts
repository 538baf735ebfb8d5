import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { reportedStages } from "../domain/stage-groups.ts";

/** A report that the steering group has not decided on. */
export interface ReportAwaitingDecision {
  readonly caseId: string;
  readonly reference: string;
  /** The version of the anonymised record that is to be read. */
  readonly version: number;
  readonly approvedAt: Date;
  /** The revision of the review that was approved. */
  readonly reviewRevision: number;
  readonly inDepth: boolean;
  /** Was an earlier revision of the review decided on? */
  readonly decidedBefore: boolean;
}

/**
 * One window of the reports that wait for the steering group, the earliest approved first. A report waits from the
 * first anonymised record of an approved review until the group has decided on that revision or a later one; what the
 * group itself recommends afterwards makes no report wait again.
 */
export async function listAwaitingDecision(
  tx: Transaction,
  window: Window,
): Promise<ReportAwaitingDecision[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "approved.at", cast: "timestamptz", id: "record.id" },
    2,
  );
  return (await tx.manager.query(
    `select record.id as "caseId", record.reference, latest.version, approved.at as "approvedAt",
            approved.review_revision as "reviewRevision",
            exists (select from in_depth_review where case_id = record.id) as "inDepth",
            decided.revision is not null as "decidedBefore"
     from case_record record
     cross join lateral (select read_at as at, review_revision from quality_reading
       where case_id = record.id and outcome = 'APPROVED' order by review_revision desc, read_at desc limit 1) approved
     cross join lateral (select kind, version, prepared_at from submission
       where case_id = record.id order by version desc limit 1) latest
     cross join lateral (select max(review_revision) as revision from learning_decision
       where case_id = record.id) decided
     where record.stage = any ($1) and latest.kind = 'RECORD' and latest.prepared_at >= approved.at
       and (decided.revision is null or decided.revision < approved.review_revision)
       and ${condition} ${tail}`,
    [reportedStages, ...parameters],
  )) as ReportAwaitingDecision[];
}
