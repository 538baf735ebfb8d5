import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { MatchDecision } from "../domain/match.ts";
import { findDecisions } from "./matches.ts";

/** From one day to another, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Whether a moment lies in the period of `$1` and `$2`, by the days of England. */
const within = (moment: string) =>
  `${moment} >= $1::date::timestamp at time zone 'Europe/London'
     and ${moment} < ($2::date + 1)::timestamp at time zone 'Europe/London'`;

/** What somebody found who looked at a decision of the model's. */
export const checkVerdicts = { RIGHT: "RIGHT", WRONG: "WRONG", UNSURE: "UNSURE" } as const;
export type CheckVerdict = keyof typeof checkVerdicts;

/** Decisions of a kind. */
export interface DecisionCount {
  readonly outcome: string;
  readonly decidedBy: string;
  readonly model: string | null;
  readonly decisions: number;
  /** Of which another report was at least a little alike. */
  readonly alike: number;
}

/** How many decisions of each kind were made. */
export async function countDecisions(tx: Transaction, { from, until }: Period): Promise<DecisionCount[]> {
  return tx.manager.query(
    `select outcome, decided_by as "decidedBy", model, count(*)::int as decisions,
       count(probability)::int as alike
     from match_decision where ${within("decided_at")} group by 1, 2, 3 order by 1, 2, 3`,
    [from, until],
  );
}

/** Of the questions that two people answered: on how many they agreed. */
export async function countAgreement(
  tx: Transaction,
  { from, until }: Period,
): Promise<{ readonly answered: number; readonly agreed: number }> {
  const [row] = (await tx.manager.query(
    `with ranked as (
       select decision_id, answer, person_id, row_number() over (partition by decision_id order by answered_at, id) as nth
       from match_answer where answer <> 'UNSURE' and ${within("answered_at")}
     )
     select count(*)::int as answered,
       count(*) filter (where one.answer = two.answer and one.person_id is not distinct from two.person_id)::int as agreed
     from ranked one join ranked two using (decision_id) where one.nth = 1 and two.nth = 2`,
    [from, until],
  )) as { answered: number; agreed: number }[];
  return row!;
}

/** What people found who looked at the model's own decisions, by what was decided. */
export async function countChecks(
  tx: Transaction,
  { from, until }: Period,
): Promise<readonly { readonly outcome: string; readonly verdict: CheckVerdict; readonly checks: number }[]> {
  return tx.manager.query(
    `select outcome, verdict, count(*)::int as checks from match_check
     join match_decision on match_decision.id = decision_id
     where ${within("decided_at")} group by 1, 2`,
    [from, until],
  );
}

/** In how many decisions each kind of key was capped. */
export async function countCappedKeys(
  tx: Transaction,
  { from, until }: Period,
): Promise<{ readonly kind: string; readonly decisions: number }[]> {
  return tx.manager.query(
    `select kind, count(*)::int as decisions from match_decision cross join unnest(capped_keys) as kind
     where ${within("decided_at")} group by 1 order by 2 desc, 1`,
    [from, until],
  );
}

/** How complete the reports of a source were in a month, as they came. */
export interface Completeness {
  readonly kind: string;
  readonly organisation: string | null;
  /** As 2018-03. */
  readonly month: string;
  readonly reports: number;
  readonly givenNames: number;
  readonly familyName: number;
  readonly birthDate: number;
  readonly deathDate: number;
  readonly nhsNumber: number;
  readonly sex: number;
  readonly postcode: number;
}

/** How complete the reports of each source were, month by month. */
export async function countCompleteness(tx: Transaction, { from, until }: Period): Promise<Completeness[]> {
  return tx.manager.query(
    `select report.kind, report.organisation,
       to_char(report.received_at at time zone 'Europe/London', 'YYYY-MM') as month, count(*)::int as reports,
       avg((said.given_names is not null)::int)::float as "givenNames",
       avg((said.family_name is not null)::int)::float as "familyName",
       avg((length(said.birth_date) = 10)::int)::float as "birthDate",
       avg((length(said.death_date) = 10)::int)::float as "deathDate",
       avg((said.nhs_number is not null)::int)::float as "nhsNumber",
       avg((said.sex is not null)::int)::float as sex,
       avg((said.postcode is not null)::int)::float as postcode
     from report join reported_person said on said.report_id = report.id and said.version = 1
     where ${within("report.received_at")}
     group by 1, 2, 3 order by 3, 1, 2`,
    [from, until],
  );
}

/** One window of the model's own decisions that were drawn to be looked at and are not yet, oldest first. */
export async function listDecisionsToCheck(tx: Transaction, window: Window): Promise<MatchDecision[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "decided_at", cast: "timestamptz", id: "id" },
    1,
  );
  const rows = (await tx.manager.query(
    `select id from match_decision
     where drawn and not exists (select from match_check where decision_id = match_decision.id)
       and ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, rows, findDecisions);
}

/** Keeps what somebody found. @returns false where somebody had looked already */
export async function saveCheck(
  tx: Transaction,
  { decisionId, verdict, reason }: { decisionId: string; verdict: CheckVerdict; reason: string },
): Promise<boolean> {
  const saved: unknown[] = await tx.manager.query(
    `insert into match_check (decision_id, verdict, subject, reason, checked_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning decision_id`,
    [decisionId, verdict, tx.caller.subject, reason, tx.now],
  );
  return saved.length > 0;
}
