import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Referral } from "../domain/referral.ts";
import { byCase } from "./by-case.ts";

/** Logs what was referred on. */
export async function saveReferral(tx: Transaction, referral: Omit<Referral, "takenAt">): Promise<void> {
  const { id, caseId, kind, to, words, madeOn, madeAt, organisation } = referral;
  await tx.manager.query(
    `insert into referral (id, case_id, kind, referred_to, words, made_on, made_at, made_by, organisation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, caseId, kind, to, words, madeOn, madeAt, tx.caller.subject, organisation],
  );
}

/** Keeps that whoever it went to has taken it. @returns whether that is news */
export async function saveReferralTaken(tx: Transaction, caseId: string, id: string): Promise<boolean> {
  const [rows] = (await tx.manager.query(
    "update referral set taken_at = $3 where id = $1 and case_id = $2 and taken_at is null returning id",
    [id, caseId, tx.now],
  )) as [unknown[], number];
  return rows.length > 0;
}

/** Notes that somebody was told that nobody has taken it. */
export async function saveReferralReminder(tx: Transaction, id: string, on: IsoDate): Promise<void> {
  await tx.manager.query("update referral set reminded_on = $2 where id = $1", [id, on]);
}

/** What was referred on before a day and nobody has taken, and of which nobody was told yet; the earliest first. */
export async function findReferralsToRemind(
  tx: Transaction,
  before: IsoDate,
  limit: number,
): Promise<Pick<Referral, "id" | "caseId" | "madeOn">[]> {
  return (await tx.manager.query(
    `${select} where taken_at is null and reminded_on is null and made_on < $1 order by made_on, id limit $2`,
    [before, limit],
  )) as Referral[];
}

const select = `select id, case_id as "caseId", kind, referred_to as "to", words, made_on::text as "madeOn",
    made_at as "madeAt", organisation, taken_at as "takenAt" from referral`;

/** What was referred on of each case, earliest first. */
export async function findReferralsOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, Referral[]>> {
  const rows = await tx.manager.query(`${select} where case_id = any ($1::uuid[]) order by made_at, id`, [
    caseIds,
  ]);
  return byCase(rows as Referral[]);
}
