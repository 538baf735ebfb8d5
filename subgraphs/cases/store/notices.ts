import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { ActKind, CaseAct } from "../domain/act.ts";
import type { NoticePart, Told } from "../domain/notices.ts";

/** What somebody was told of a case. */
export interface Notice {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  /** The act that tells of itself. */
  readonly kind: ActKind;
  readonly toldAt: Date;
  readonly dueOn: string | null;
  /** When the one who asks has read it. */
  readonly readAt: Date | null;
}

/** In which parts somebody reads their notices, and for which organisations. */
export interface NoticeReader {
  readonly subject: string;
  readonly parts: readonly NoticePart[];
  readonly organisations: readonly string[];
}

/** Keeps whom an act told of itself. */
export async function saveNotices(tx: Transaction, act: CaseAct, { to, dueOn }: Told): Promise<void> {
  if (to.length === 0) return;
  const column = <K extends string>(key: K) =>
    to.map((each) => (key in each ? (each as Record<K, string>)[key] : null));
  await tx.manager.query(
    `insert into case_notice (id, case_id, kind, told_at, due_on, caused_by, subject, part, organisation)
     select gen_random_uuid(), $1, $2, $3, $4, $5, subject, part, organisation
     from unnest($6::text[], $7::text[], $8::text[]) as told (subject, part, organisation)`,
    [
      act.caseId,
      act.kind,
      act.at,
      dueOn,
      act.subject,
      column("subject"),
      column("part"),
      column("organisation"),
    ],
  );
}

// Nobody is told of what they have done themselves.
const addressed = `(notice.subject = $1 or (notice.part = any ($2::text[]) and notice.organisation = any ($3::text[])))
  and notice.caused_by <> $1`;

/** One window of what somebody was told, earliest first. */
export async function listNotices(
  tx: Transaction,
  { subject, parts, organisations }: NoticeReader,
  unread: boolean,
  window: Window,
): Promise<Notice[]> {
  const keys = { value: "notice.told_at", cast: "timestamptz", id: "notice.id" };
  const { condition, tail, parameters } = windowSql(window, keys, 5);
  return (await tx.manager.query(
    `select notice.id, notice.case_id as "caseId", record.reference, notice.kind, notice.told_at as "toldAt",
            to_char(notice.due_on, 'YYYY-MM-DD') as "dueOn", seen.read_at as "readAt"
     from case_notice notice join case_record record on record.id = notice.case_id
     left join notice_reading seen on seen.notice_id = notice.id and seen.subject = $1
     where ${addressed} and ($4 or seen.read_at is null) and ${condition} ${tail}`,
    [subject, parts, organisations, !unread, ...parameters],
  )) as Notice[];
}

/** Notes that somebody has read notices of theirs; others, and those read before, stay as they are. @returns how many */
export async function saveNoticesRead(
  tx: Transaction,
  { subject, parts, organisations }: NoticeReader,
  ids: readonly string[],
): Promise<number> {
  const rows = (await tx.manager.query(
    `insert into notice_reading (notice_id, subject, read_at)
     select notice.id, $1, $4 from case_notice notice where notice.id = any ($5) and ${addressed}
     on conflict do nothing returning notice_id`,
    [subject, parts, organisations, tx.now, ids],
  )) as unknown[];
  return rows.length;
}
