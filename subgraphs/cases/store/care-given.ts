import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { InformantKind } from "../domain/informant.ts";
import type { CareRole } from "../domain/past-care.ts";
import { byCase } from "./by-case.ts";
import { type CaseFile, findCases } from "./cases.ts";

/**
 * One window of the reviews of people for whom an organisation cared, in the order in which they were opened.
 * @param organisations the codes that it has had
 * @param diedIn the year of death; null for every year, and of whom no year is known
 */
export async function listCaredFor(
  tx: Transaction,
  organisations: readonly string[],
  diedIn: number | null,
  window: Window,
): Promise<CaseFile[]> {
  const keys = { value: "opened_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 3);
  const rows = (await tx.manager.query(
    `select id from case_record as record
     where id = any ((select hub.cases_cared_for())::uuid[])
       and exists (select from past_care where case_id = record.id and organisation = any ($1)
         and withdrawn_at is null)
       and ($2::int is null or exists (select from case_facts
         where case_id = record.id and revision = record.facts_revision and left(death_date, 4) = $2::text))
       and ${condition} ${tail}`,
    [organisations, diedIn, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findCases);
}

/** As what organisations gave care, by case. */
export async function findRolesOfCare(
  tx: Transaction,
  caseIds: readonly string[],
  organisations: readonly string[],
): Promise<Map<string, CareRole[]>> {
  const rows = (await tx.manager.query(
    `select distinct case_id as "caseId", role from past_care
     where case_id = any ($1) and organisation = any ($2) and withdrawn_at is null order by role`,
    [caseIds, organisations],
  )) as { caseId: string; role: CareRole }[];
  return new Map([...byCase(rows)].map(([id, found]) => [id, found.map(({ role }) => role)]));
}

/** Which of the places of those who gave care are filled, by case. */
export async function findPlacesFilled(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, InformantKind[]>> {
  const rows = (await tx.manager.query('select case_id as "caseId", kind from hub.places_filled($1)', [
    caseIds,
  ])) as { caseId: string; kind: InformantKind }[];
  return new Map([...byCase(rows)].map(([id, found]) => [id, found.map(({ kind }) => kind)]));
}

/** What a released record recommends to the caller's organisation. */
export interface RecommendedToUs {
  readonly id: string;
  readonly caseId: string;
  readonly theme: string | null;
  /** The sealed document that holds the record. */
  readonly documentId: string;
  /** Which of the record's recommendations it is, from 0. */
  readonly place: number;
}

/** What was recommended to the caller's organisation and released, by case. */
export async function findRecommendedToUs(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, RecommendedToUs[]>> {
  const rows = (await tx.manager.query(
    `select id, case_id as "caseId", theme, document_id as "documentId", place from hub.recommended_to_us($1)`,
    [caseIds],
  )) as RecommendedToUs[];
  return groupedBy(rows, ({ caseId }) => caseId);
}
