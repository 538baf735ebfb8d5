import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { ChildNotification, ChildNotificationState } from "../domain/child-notification.ts";
import { childNotificationTable } from "./child-death-tables.ts";

/** Saves a new notification. */
export async function saveChildNotification(tx: Transaction, notification: ChildNotification): Promise<void> {
  await tx.manager.getRepository(childNotificationTable).insert(notification);
}

/** The notification that came of a case. */
export async function findNotificationOfCase(
  tx: Transaction,
  caseId: string,
): Promise<ChildNotification | null> {
  return tx.manager.getRepository(childNotificationTable).findOneBy({ caseId });
}

/** A notification; nobody else changes it until the transaction ends. */
export async function lockChildNotification(tx: Transaction, id: string): Promise<ChildNotification | null> {
  await tx.manager.query("select from child_notification where id = $1 for update", [id]);
  return tx.manager.getRepository(childNotificationTable).findOneBy({ id });
}

/** Changes a notification that the transaction has locked. */
export async function changeChildNotification(
  tx: Transaction,
  id: string,
  change: Partial<Pick<ChildNotification, "state" | "receivedAt" | "acknowledgedAt" | "acknowledgedBy">>,
): Promise<void> {
  await tx.manager.getRepository(childNotificationTable).update({ id }, change);
}

/** Finds notifications by id. */
export async function findChildNotifications(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ChildNotification>> {
  const rows = await tx.manager.getRepository(childNotificationTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the notifications, or of those that stand in a state, oldest first. */
export async function listChildNotifications(
  tx: Transaction,
  state: ChildNotificationState | null,
  window: Window,
): Promise<ChildNotification[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "received_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from child_notification where ($1::text is null or state = $1) and ${condition} ${tail}`,
    [state, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findChildNotifications);
}
