import { randomUUID } from "node:crypto";
import type { PairEvidence } from "../../../workers/deduplication/subjects/weigh-pair.ts";
import { anyOf } from "../../kit/any-of.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import { isDrawn } from "../domain/answer-question.ts";
import type { MatchDecision, MatchEvidence } from "../domain/match.ts";

/** A decision as it is made: what else it holds follows. */
export type NewDecision = Pick<
  MatchDecision,
  "reportId" | "reportVersion" | "outcome" | "personId" | "decidedBy"
> &
  Partial<
    Pick<
      MatchDecision,
      "id" | "reasons" | "candidates" | "model" | "weight" | "probability" | "cappedKeys" | "causeId"
    > & {
      /** The share of such decisions that somebody looks at afterwards; none unless given. */
      readonly checkRate: number;
    }
  >;

/**
 * Saves decisions in place of those that held before.
 * @param holding the decisions that hold, by report, where they have been read of all reports that are decided about
 * @returns their ids, in order
 */
export async function saveDecisions(
  tx: Transaction,
  made: readonly NewDecision[],
  holding?: ReadonlyMap<string, unknown>,
): Promise<string[]> {
  if (made.length === 0) return [];
  const former = made.map(({ reportId }) => reportId).filter((id) => holding?.has(id) ?? true);
  const rows = made.map((decision) => {
    const { id = randomUUID() } = decision;
    return {
      ...{ id, report_id: decision.reportId, report_version: decision.reportVersion },
      ...{ outcome: decision.outcome, person_id: decision.personId, candidates: decision.candidates ?? [] },
      ...{ decided_by: decision.decidedBy, decided_at: tx.now, subject: tx.caller.subject },
      ...{ reasons: decision.reasons ?? [], model: decision.model, capped_keys: decision.cappedKeys ?? [] },
      ...{ weight: decision.weight, probability: decision.probability, cause_id: decision.causeId },
      ...{ drawn: isDrawn(id, decision.checkRate ?? 0), current: true },
    };
  });
  await Promise.all([
    former.length > 0 &&
      tx.manager.query(
        "update match_decision set current = false where report_id = any ($1::uuid[]) and current",
        [former],
      ),
    insertRows(tx, "match_decision", rows),
  ]);
  return rows.map(({ id }) => id);
}

/** What a report and another have to do with each other, to be kept with a decision. */
export interface NewEvidence extends PairEvidence {
  readonly otherReportId: string;
  readonly otherReportVersion: number;
  readonly isWorthAsking: boolean;
}

/** Keeps for ever what a decision rests on. */
export async function saveEvidence(
  tx: Transaction,
  decision: { readonly id: string; readonly reportId: string; readonly reportVersion: number },
  evidence: readonly NewEvidence[],
): Promise<void> {
  if (evidence.length === 0) return;
  await insertRows(
    tx,
    "match_edge",
    evidence.map(
      ({ otherReportId, otherReportVersion, isWorthAsking, weight, probability, guards, steps }) => ({
        ...{ decision_id: decision.id, report_id: decision.reportId, report_version: decision.reportVersion },
        ...{ other_report_id: otherReportId, other_report_version: otherReportVersion },
        ...{ is_worth_asking: isWorthAsking, weight, probability, guards },
        comparisons: steps().map(({ comparison, level, bits }) => ({ comparison, level, bits })),
      }),
    ),
  );
}

/** Inserts rows, however many, by a statement that is always the same, so that its plan is kept. */
async function insertRows(
  tx: Transaction,
  table: "match_decision" | "match_edge",
  rows: readonly object[],
): Promise<void> {
  const columns = Object.keys(rows[0]!).join(", ");
  await tx.manager.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Keeps the reason that somebody gave for a decision. */
export async function saveWords(
  tx: Transaction,
  decisionIds: readonly string[],
  words: string,
): Promise<void> {
  await tx.manager.query(
    "insert into decision_words (decision_id, words) select id, $2 from unnest($1::uuid[]) as id",
    [decisionIds, words],
  );
}

/** The reasons that people gave for decisions. */
export async function findWords(
  tx: Transaction,
  decisionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = (await tx.manager.query(
    "select decision_id, words from decision_words where decision_id = any ($1::uuid[])",
    [decisionIds],
  )) as { decision_id: string; words: string }[];
  return new Map(rows.map((row) => [row.decision_id, row.words]));
}

/** Keeps it for ever that reports of one side are not about the person of the other side's. */
export async function keepApart(
  tx: Transaction,
  reportIds: readonly string[],
  others: readonly string[],
  decisionId: string,
): Promise<void> {
  await tx.manager.query(
    `insert into kept_apart (report_id, other_report_id, decision_id)
     select one, other, $3 from unnest($1::uuid[]) as one cross join unnest($2::uuid[]) as other
     on conflict do nothing`,
    [reportIds, others, decisionId],
  );
}

/** The decisions that hold now, by report. */
export async function findCurrentDecisions(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, MatchDecision>> {
  const found = await selectDecisions(tx, "report_id", "and current", reportIds);
  return new Map(found.map((decision) => [decision.reportId, decision]));
}

/** Every decision about reports, the first one first. */
export async function findDecisionsOfReports(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, MatchDecision[]>> {
  const found = await selectDecisions(tx, "report_id", "order by decided_at, id", reportIds);
  return groupedBy(found, ({ reportId }) => reportId);
}

/** Decisions by id. */
export async function findDecisions(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, MatchDecision>> {
  const found = await selectDecisions(tx, "id", "", ids);
  return new Map(found.map((decision) => [decision.id, decision]));
}

async function selectDecisions(
  tx: Transaction,
  by: "id" | "report_id",
  tail: string,
  ids: readonly string[],
): Promise<MatchDecision[]> {
  return (await tx.manager.query(
    `select id, report_id as "reportId", report_version as "reportVersion", outcome, person_id as "personId",
            decided_by as "decidedBy", decided_at as "decidedAt", reasons, candidates, current, model, weight,
            probability, capped_keys as "cappedKeys", cause_id as "causeId"
     from match_decision where ${by} = ${anyOf("$1")} ${tail}`,
    [ids],
  )) as MatchDecision[];
}

/**
 * What decisions rest on: the pairs of their report as they were weighed last, whichever of the two came later, the
 * likeliest first.
 */
export async function findEvidence(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, MatchEvidence[]>> {
  const rows = (await tx.manager.query(
    `select distinct on (seen.report_id, seen.other_report_id) seen.*
     from (
       select report_id, other_report_id, decision_id, weight, probability, guards, comparisons
         from match_edge where report_id = any ($1::uuid[])
       union all
       select other_report_id, report_id, decision_id, weight, probability, guards, comparisons
         from match_edge where other_report_id = any ($1::uuid[])
     ) as seen join match_decision on match_decision.id = seen.decision_id
     order by seen.report_id, seen.other_report_id, match_decision.decided_at desc`,
    [reportIds],
  )) as EvidenceRow[];
  const evidence = rows.map(({ report_id, other_report_id, decision_id, ...row }) => ({
    ...row,
    decisionId: decision_id,
    reportId: report_id,
    otherReportId: other_report_id,
  }));
  return groupedBy(
    evidence.sort((a, b) => b.weight - a.weight),
    ({ reportId }) => reportId,
  );
}

interface EvidenceRow extends Omit<MatchEvidence, "decisionId" | "reportId" | "otherReportId"> {
  readonly decision_id: string;
  readonly report_id: string;
  readonly other_report_id: string;
}

/** One window of the questions that wait for a person, oldest first. */
export async function listQuestions(tx: Transaction, window: Window): Promise<MatchDecision[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "decided_at", cast: "timestamptz", id: "id" },
    1,
  );
  const rows = (await tx.manager.query(
    `select id from match_decision where current and outcome = 'NEEDS_DECISION' and ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, rows, findDecisions);
}
