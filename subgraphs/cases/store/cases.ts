import { In } from "typeorm";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { CaseAct, NewAct } from "../domain/act.ts";
import type { CaseState, Stage } from "../domain/case-state.ts";
import type { DueDates } from "../domain/due-dates.ts";
import type { Eligibility } from "../domain/eligibility.ts";
import type { FactsAsRead } from "../domain/facts.ts";
import { whomItTells } from "../domain/notices.ts";
import { type CaseStanding, standingAfter } from "../domain/standing.ts";
import { saveAct } from "./acts.ts";
import { type CaseRow, caseTable } from "./case-tables.ts";
import { saveNotices } from "./notices.ts";

/** How the person was known when the case last read of them. */
export type LastRead = Pick<FactsAsRead, "personRevision" | "asksForReview" | "foundBySearch" | "handedOver">;

/** A case with where it stands. */
export interface CaseFile {
  readonly id: string;
  readonly reference: string;
  readonly personId: string;
  readonly custodian: string;
  readonly openedAt: Date;
  readonly lastRead: LastRead;
  readonly standing: CaseStanding;
  readonly dueDates: DueDates;
  /** When what was written on it was erased; its acts stay. */
  readonly erasedAt: Date | null;
}

/** Saves a new case with the act that opens it; `due` says when a standing is due. */
export async function saveCase(
  tx: Transaction,
  opened: Omit<CaseFile, "standing" | "dueDates" | "erasedAt">,
  act: NewAct,
  due: (standing: CaseStanding) => DueDates,
): Promise<CaseFile> {
  const first = newAct(tx, opened.id, 1, act);
  const standing = standingAfter(null, first);
  const file = { ...opened, standing, dueDates: due(standing), erasedAt: null };
  const { lastRead, ...identity } = opened;
  await tx.manager.getRepository(caseTable).insert({ ...identity, ...lastRead, ...columns(file) });
  await saveAct(tx, first);
  await saveNotices(tx, first, whomItTells(standing, first, opened.custodian));
  return file;
}

/** Appends acts to a case and saves where they leave it. @throws ImpossibleAct, and what breaks a constraint */
export async function append(
  tx: Transaction,
  file: CaseFile,
  acts: readonly NewAct[],
  due: (standing: CaseStanding) => DueDates,
): Promise<CaseFile> {
  let standing = file.standing;
  for (const each of acts) {
    const act = newAct(tx, file.id, standing.sequence + 1, each);
    const told = whomItTells(standing, act, file.custodian);
    standing = standingAfter(standing, act);
    await saveAct(tx, act);
    await saveNotices(tx, act, told);
  }
  const moved = { ...file, standing, dueDates: due(standing) };
  await tx.manager.getRepository(caseTable).update({ id: file.id }, columns(moved));
  return moved;
}

/** Notes how the person was known when the case last read of them. */
export async function saveLastRead(tx: Transaction, caseId: string, lastRead: LastRead): Promise<void> {
  const { personRevision, asksForReview, foundBySearch, handedOver } = lastRead;
  await tx.manager
    .getRepository(caseTable)
    .update({ id: caseId }, { personRevision, asksForReview, foundBySearch, handedOver });
}

/** Finds a case and lets nobody else change it until the transaction ends. */
export async function lockCase(tx: Transaction, id: string): Promise<CaseFile | null> {
  await tx.manager.query("select from case_record where id = $1 for update", [id]);
  return (await findCases(tx, [id])).get(id) ?? null;
}

/** Finds and locks the case of a person; where there is none, lets nobody else open one meanwhile. */
export async function lockCaseOfPerson(tx: Transaction, personId: string): Promise<CaseFile | null> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtextextended('case of ' || $1, 0))", [personId]);
  const id = (await findCaseIds(tx, [personId])).get(personId);
  return id === undefined ? null : lockCase(tx, id);
}

/** Finds cases by id. */
export async function findCases(tx: Transaction, ids: readonly string[]): Promise<Map<string, CaseFile>> {
  const rows = await tx.manager.getRepository(caseTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, toFile(row)]));
}

/** The id of the case of which people speak by this reference. */
export async function findCaseIdByReference(tx: Transaction, reference: string): Promise<string | null> {
  const row = await tx.manager
    .getRepository(caseTable)
    .findOne({ select: { id: true }, where: { reference } });
  return row?.id ?? null;
}

/** The case of each person who has one. */
export async function findCaseIds(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.manager
    .getRepository(caseTable)
    .find({ select: { id: true, personId: true }, where: { personId: In([...personIds]) } });
  return new Map(rows.map((row) => [row.personId, row.id]));
}

function newAct(tx: Transaction, caseId: string, sequence: number, act: NewAct): CaseAct {
  const { subject, organisation } = tx.caller;
  return { ...act, id: crypto.randomUUID(), caseId, sequence, at: tx.now, subject, organisation };
}

type StandingColumns = Omit<
  CaseRow,
  "id" | "reference" | "personId" | "custodian" | "openedAt" | "erasedAt" | keyof LastRead
>;

function columns({ standing, dueDates }: Pick<CaseFile, "standing" | "dueDates">): StandingColumns {
  const { eligibility, reviewer, openHolds, contributors, ...rest } = standing;
  return {
    ...rest,
    openHolds: [...openHolds],
    contributors: [...contributors],
    eligibilityOutcome: eligibility?.outcome ?? null,
    eligibilityRule: eligibility?.rule ?? null,
    eligibilityReasons: [...(eligibility?.reasons ?? [])],
    screenedBy: eligibility?.decidedBy ?? null,
    reviewerId: reviewer?.id ?? null,
    reviewerSubject: reviewer?.subject ?? null,
    allocationDueOn: dueDates.allocation,
    completionDueOn: dueDates.completion,
    nextDueOn: dueDates.next,
  };
}

function toFile(row: CaseRow): CaseFile {
  const { id, reference, personId, custodian, openedAt } = row;
  const { personRevision, asksForReview, foundBySearch, handedOver } = row;
  const dueDates: DueDates = {
    allocation: row.allocationDueOn as IsoDate | null,
    completion: row.completionDueOn as IsoDate | null,
    next: row.nextDueOn as IsoDate | null,
  };
  return {
    id,
    reference,
    personId,
    custodian,
    openedAt,
    lastRead: { personRevision, asksForReview, foundBySearch, handedOver },
    standing: toStanding(row),
    dueDates,
    erasedAt: row.erasedAt,
  };
}

function toStanding(row: CaseRow): CaseStanding {
  return {
    sequence: row.sequence,
    stage: row.stage as Stage,
    state: row.state as CaseState,
    openHolds: row.openHolds,
    heldSince: row.heldSince as IsoDate | null,
    heldDays: row.heldDays,
    heldDaysAtAllocation: row.heldDaysAtAllocation,
    notifiedOn: row.notifiedOn as IsoDate,
    factsRevision: row.factsRevision,
    reviewRevision: row.reviewRevision,
    eligibility: toEligibility(row),
    screenedRevision: row.screenedRevision,
    optedOutOn: row.optedOutOn as IsoDate | null,
    openTransfer: row.openTransfer,
    childTeamDueOn: row.childTeamDueOn as IsoDate | null,
    childNotification: row.childNotification,
    openProposal: row.openProposal,
    proposedSubject: row.proposedSubject,
    reviewer: row.reviewerId === null ? null : { id: row.reviewerId, subject: row.reviewerSubject },
    contributors: row.contributors,
    allocatedOn: row.allocatedOn as IsoDate | null,
    completedOn: row.completedOn as IsoDate | null,
  };
}

function toEligibility(row: CaseRow): Eligibility | null {
  if (row.eligibilityOutcome === null) return null;
  return {
    outcome: row.eligibilityOutcome,
    rule: row.eligibilityRule,
    reasons: row.eligibilityReasons,
    decidedBy: row.screenedBy,
  } as Eligibility;
}
