import { In, IsNull, LessThan } from "typeorm";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { ActionProgress, LearningAction } from "../domain/learning-action.ts";
import { byCase } from "./by-case.ts";
import { actionProgressTable, type LearningActionRow, learningActionTable } from "./learning-tables.ts";

/** Saves an action. */
export async function saveLearningAction(
  tx: Transaction,
  action: Omit<LearningAction, "plannedAt" | "state" | "remindedOn" | "progress">,
): Promise<void> {
  await tx.manager.getRepository(learningActionTable).insert({
    ...action,
    plannedAt: tx.now,
    plannedBy: tx.caller.subject,
    state: "PLANNED",
    remindedOn: null,
  });
}

/** Saves a step of an action; earlier steps stay. */
export async function saveProgress(tx: Transaction, actionId: string, step: ActionProgress): Promise<void> {
  const sequence = 1 + (await tx.manager.getRepository(actionProgressTable).countBy({ actionId }));
  await tx.manager
    .getRepository(actionProgressTable)
    .insert({ ...step, actionId, sequence, recordedAt: tx.now, recordedBy: tx.caller.subject });
  await tx.manager.getRepository(learningActionTable).update({ id: actionId }, { state: step.state });
}

/** Notes that an organisation was reminded. */
export async function saveActionReminder(tx: Transaction, id: string, on: IsoDate): Promise<void> {
  await tx.manager.getRepository(learningActionTable).update({ id }, { remindedOn: on });
}

/** The actions of each case, earliest first. */
export async function findLearningActions(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, LearningAction[]>> {
  const rows = await tx.manager
    .getRepository(learningActionTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { plannedAt: "asc", id: "asc" } });
  return byCase(await withProgress(tx, rows));
}

/** Actions by id. */
export async function findLearningActionsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, LearningAction>> {
  const rows = await tx.manager.getRepository(learningActionTable).findBy({ id: In([...ids]) });
  return new Map((await withProgress(tx, rows)).map((action) => [action.id, action]));
}

/** One window of the actions that an organisation has still to do, what is due first first. */
export async function listActionsOwed(
  tx: Transaction,
  organisation: string | null,
  window: Window,
): Promise<LearningAction[]> {
  const { condition, tail, parameters } = windowSql(window, { value: "due_on", cast: "date", id: "id" }, 2);
  const rows = (await tx.manager.query(
    `select id from learning_action
     where organisation = $1 and state in ('PLANNED', 'UNDER_WAY') and ${condition} ${tail}`,
    [organisation, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findLearningActionsById);
}

/** The actions that are overdue and nobody was reminded of. */
export async function findActionsToRemind(
  tx: Transaction,
  today: IsoDate,
  limit: number,
): Promise<Pick<LearningAction, "id" | "caseId" | "organisation" | "dueOn">[]> {
  const rows = await tx.manager.getRepository(learningActionTable).find({
    select: { id: true, caseId: true, organisation: true, dueOn: true },
    where: { state: In(["PLANNED", "UNDER_WAY"]), remindedOn: IsNull(), dueOn: LessThan(today) },
    order: { dueOn: "asc", id: "asc" },
    take: limit,
  });
  return rows.map((row) => ({ ...row, dueOn: row.dueOn as IsoDate }));
}

async function withProgress(tx: Transaction, rows: readonly LearningActionRow[]): Promise<LearningAction[]> {
  const steps = groupedBy(
    await tx.manager.getRepository(actionProgressTable).find({
      where: { actionId: In(rows.map(({ id }) => id)) },
      order: { sequence: "asc" },
    }),
    ({ actionId }) => actionId,
  );
  return rows.map(
    ({ plannedBy, ...row }) => ({ ...row, progress: steps.get(row.id) ?? [] }) as unknown as LearningAction,
  );
}
