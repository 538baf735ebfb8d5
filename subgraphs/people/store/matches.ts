import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MatchDecision, MatchOutcome } from "../domain/match.ts";
import type { ReportedPerson } from "../domain/report.ts";
import { findReports, hashedKeys } from "./reports.ts";
import { type MatchDecisionRow, matchDecisionTable } from "./tables.ts";

/** A report that shares a key with the one that is being matched, and the person it counts to. */
export interface Candidate {
  readonly reportId: string;
  readonly personId: string;
  readonly subject: ReportedPerson;
}

/** How many candidates a report is compared with at most; the earliest known first. */
const candidateLimit = 100;

/**
 * Finds the reports that share a key with this one, but for those that a person has said are about somebody
 * else.
 */
export async function findCandidates(
  tx: Transaction,
  reportId: string,
  person: ReportedPerson,
): Promise<Candidate[]> {
  const rows = (await tx.manager.query(
    `select membership.report_id, membership.person_id
     from membership
     where membership.valid_to is null and membership.report_id <> $1
       and membership.report_id in (select report_id from link_key where key = any ($2::bigint[]))
       and not exists (
         select from kept_apart
         where (kept_apart.report_id, kept_apart.other_report_id) in
           (($1, membership.report_id), (membership.report_id, $1)))
     order by membership.valid_from, membership.report_id limit ${candidateLimit}`,
    [reportId, hashedKeys(person)],
  )) as { report_id: string; person_id: string }[];
  const reports = await findReports(
    tx,
    rows.map((row) => row.report_id),
  );
  return rows.flatMap((row) => {
    const found = reports.get(row.report_id);
    return found ? [{ reportId: row.report_id, personId: row.person_id, subject: found.person }] : [];
  });
}

/**
 * Lets nobody else match a report that shares a key with this one until the transaction ends. Keys are
 * taken in order, so that two transactions never wait for each other.
 */
export async function lockKeys(tx: Transaction, person: ReportedPerson): Promise<void> {
  await tx.manager.query(
    `select pg_advisory_xact_lock(key) from
       (select distinct key from unnest($1::bigint[]) as key order by key) as keys`,
    [hashedKeys(person)],
  );
}

/** Saves a decision in place of the one that held before. @returns its id */
export async function saveDecision(
  tx: Transaction,
  decision: {
    reportId: string;
    outcome: MatchOutcome;
    personId: string | null;
    decidedBy: "MODEL" | "PERSON";
    reasons: readonly string[];
    candidates: readonly string[];
  },
  words: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const decisions = tx.manager.getRepository(matchDecisionTable);
  await decisions.update({ reportId: decision.reportId, current: true }, { current: false });
  await decisions.insert({
    ...decision,
    id,
    reasons: [...decision.reasons],
    candidates: [...decision.candidates],
    decidedAt: tx.now,
    subject: tx.caller.subject,
    current: true,
  });
  if (words) {
    await tx.manager.query("insert into decision_words (decision_id, words) values ($1, $2)", [id, words]);
  }
  return id;
}

/** Keeps it for ever that these reports are about different people. */
export async function keepApart(
  tx: Transaction,
  reportId: string,
  others: readonly string[],
  decisionId: string,
): Promise<void> {
  await tx.manager.query(
    `insert into kept_apart (report_id, other_report_id, decision_id)
     select $1, other, $3 from unnest($2::uuid[]) as other on conflict do nothing`,
    [reportId, others, decisionId],
  );
}

/** The decisions that hold now, by report. */
export async function findCurrentDecisions(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, MatchDecision>> {
  const rows = await tx.manager
    .getRepository(matchDecisionTable)
    .findBy({ reportId: In([...reportIds]), current: true });
  return new Map(rows.map((row) => [row.reportId, toDecision(row)]));
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
  const found = await tx.manager
    .getRepository(matchDecisionTable)
    .findBy({ id: In(rows.map((row) => row.id)) });
  const byId = new Map(found.map((row) => [row.id, toDecision(row)]));
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}

function toDecision(row: MatchDecisionRow): MatchDecision {
  const { subject, ...decision } = row;
  return decision as MatchDecision;
}
