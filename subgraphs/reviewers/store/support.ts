import { EntitySchema } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { SupportNotice } from "../domain/support-notice.ts";

export const supportNoticeTable = new EntitySchema<Omit<SupportNotice, "caseId" | "reviewerId">>({
  name: "support_notice",
  columns: {
    id: { type: "uuid", primary: true },
    appointmentId: { type: "uuid", name: "appointment_id" },
    supporterId: { type: "uuid", name: "supporter_id" },
    kind: { type: "text" },
    toldAt: { type: "timestamptz", name: "told_at" },
    readAt: { type: "timestamptz", name: "read_at", nullable: true },
  },
});

/** Tells whoever supports the reviewers of appointments that it has begun or ended; each is told once. */
export async function saveSupportNotices(
  tx: Transaction,
  kind: SupportNotice["kind"],
  appointmentIds: readonly string[],
): Promise<void> {
  await tx.manager.query(
    `insert into support_notice (id, appointment_id, supporter_id, kind, told_at)
     select gen_random_uuid(), id, supporter_id, $1, $2 from appointment
     where id = any ($3) and supporter_id is not null
     on conflict do nothing`,
    [kind, tx.now, appointmentIds],
  );
}

/** One window of what somebody was told of the reviewers whom they support, earliest first. */
export async function listSupportNotices(
  tx: Transaction,
  subject: string,
  unread: boolean,
  window: Window,
): Promise<SupportNotice[]> {
  const keys = { value: "notice.told_at", cast: "timestamptz", id: "notice.id" };
  const { condition, tail, parameters } = windowSql(window, keys, 3);
  return (await tx.manager.query(
    `select notice.id, notice.appointment_id as "appointmentId", notice.supporter_id as "supporterId", notice.kind,
            notice.told_at as "toldAt", notice.read_at as "readAt", appointment.case_id as "caseId",
            appointment.reviewer_id as "reviewerId"
     from support_notice notice
     join appointment on appointment.id = notice.appointment_id
     join reviewer supporter on supporter.id = notice.supporter_id
     where supporter.subject = $1 and ($2 or notice.read_at is null) and ${condition} ${tail}`,
    [subject, !unread, ...parameters],
  )) as SupportNotice[];
}

/** Notes that somebody has read what they were told. @returns whether there was such a notice of theirs */
export async function saveSupportNoticeRead(tx: Transaction, subject: string, id: string): Promise<boolean> {
  const found = (await tx.manager.query(
    `select notice.id from support_notice notice join reviewer supporter on supporter.id = notice.supporter_id
     where notice.id = $1 and supporter.subject = $2`,
    [id, subject],
  )) as unknown[];
  if (found.length === 0) return false;
  await tx.manager.query("update support_notice set read_at = coalesce(read_at, $2) where id = $1", [
    id,
    tx.now,
  ]);
  return true;
}
