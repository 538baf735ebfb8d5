import { randomUUID } from "node:crypto";
import type { RecordClass, RetentionEvent } from "../../../schema/codes/retention-schedule.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { noteTouched } from "../audit/note.ts";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import type { Appraisal, Decision } from "./retention.ts";

const columns = `id, custodian, record_class as "recordClass", record_id as "recordId", reference, event,
  event_on::text as "eventOn", rule, due_on::text as "dueOn", raised_at as "raisedAt",
  hub.held(record_class, record_id, custodian) as "underHold", decision, keep_until::text as "keepUntil",
  place_of_deposit as "placeOfDeposit", reason, decided_at as "decidedAt", decided_by as "decidedBy",
  certificate_id as "certificateId"`;

/** A record that has come to the end from which its time runs. */
export interface EndedRecord {
  readonly id: string;
  readonly custodian: string;
  readonly reference: string | null;
  readonly eventOn: IsoDate;
}

/** Records of a class of which this happened up to a day, and which nobody has to decide on or has kept further. */
export async function findEnded(
  tx: Transaction,
  of: {
    readonly recordClass: RecordClass;
    readonly event: RetentionEvent;
    readonly until: IsoDate;
    readonly today: IsoDate;
  },
  atMost: number,
): Promise<EndedRecord[]> {
  return (await tx.manager.query(
    `select id, custodian, reference, event_on::text as "eventOn" from hub.ended_records() as ended
     where record_class = $1 and event = $2 and event_on <= $3 and not exists (select from appraisal
       where appraisal.record_class = $1 and appraisal.record_id = ended.id
         and (decision is null or decision = 'DESTROY' or keep_until > $4))
     order by event_on, id limit ${atMost}`,
    [of.recordClass, of.event, of.until, of.today],
  )) as EndedRecord[];
}

/** The day on which a record came to its end; null while it is in use. */
export async function findEndOf(
  tx: Transaction,
  recordClass: RecordClass,
  id: string,
): Promise<IsoDate | null> {
  const [row] = (await tx.manager.query(
    `select event_on::text as "eventOn" from hub.ended_records() as ended where record_class = $1 and id = $2`,
    [recordClass, id],
  )) as { eventOn: IsoDate }[];
  return row?.eventOn ?? null;
}

/** Notes that somebody has to decide on a record, once, however many note it at one time. */
export async function saveAppraisal(
  tx: Transaction,
  record: EndedRecord,
  rule: {
    readonly recordClass: RecordClass;
    readonly event: RetentionEvent;
    readonly rule: string;
    readonly dueOn: IsoDate;
  },
): Promise<void> {
  const id = randomUUID();
  noteTouched(tx, "Appraisal", id);
  await tx.manager.query(
    `insert into appraisal (id, custodian, record_class, record_id, reference, event, event_on, rule, due_on, raised_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [
      id,
      record.custodian,
      rule.recordClass,
      record.id,
      record.reference,
      rule.event,
      record.eventOn,
      rule.rule,
      rule.dueOn,
      tx.now,
    ],
  );
}

/** An appraisal of the caller's organisation, which nobody else decides meanwhile. */
export async function lockAppraisal(tx: Transaction, id: string): Promise<Appraisal | null> {
  await tx.manager.query("select from appraisal where id = $1 for update", [id]);
  return (await findAppraisals(tx, [id])).get(id) ?? null;
}

/** Keeps what somebody has decided. */
export async function saveDecision(tx: Transaction, id: string, made: Decision): Promise<void> {
  await tx.manager.query(
    `update appraisal set decision = $2, keep_until = $3, place_of_deposit = $4, reason = $5, decided_at = $6,
       decided_by = $7 where id = $1`,
    [
      id,
      made.decision,
      made.keepUntil,
      made.placeOfDeposit?.trim() || null,
      made.reason,
      tx.now,
      tx.caller.subject,
    ],
  );
}

/** Appraisals of the caller's organisation by id. */
export async function findAppraisals(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Appraisal>> {
  const rows = (await tx.manager.query(`select ${columns} from appraisal where id = any ($1::uuid[])`, [
    ids,
  ])) as Appraisal[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of what the caller's organisation has to decide, the longest due first. */
export async function listOpenAppraisals(tx: Transaction, window: Window): Promise<Appraisal[]> {
  const keys = { value: "due_on", cast: "date", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return (await tx.manager.query(
    `select ${columns} from appraisal where decision is null and ${condition} ${tail}`,
    parameters,
  )) as Appraisal[];
}
