import { randomUUID } from "node:crypto";
import type { ErasureSubject } from "../../../schema/codes/erasure-grounds.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import type { ErasureDecision, ErasureRequest, KnownSubject } from "./erasure.ts";

const columns = `id, custodian, subject_class as "subjectClass", subject_id as "subjectId",
  record_class as "recordClass", record_id as "recordId", reference, asked_on::text as "askedOn",
  logged_at as "loggedAt", logged_by as "loggedBy", hub.held(record_class, record_id, custodian) as "underHold",
  granted, ground, reason, decided_at as "decidedAt", decided_by as "decidedBy", confirmed_at as "confirmedAt",
  confirmed_by as "confirmedBy"`;

/** Somebody about whom the caller sees words. */
export async function findSubject(
  tx: Transaction,
  subjectClass: ErasureSubject,
  id: string,
): Promise<KnownSubject | null> {
  const [row] = (await tx.manager.query(
    `select custodian, record_class as "recordClass", record_id as "recordId", reference, erased_at as "erasedAt"
     from hub.erasure_subjects() as known where subject_class = $1 and id = $2`,
    [subjectClass, id],
  )) as KnownSubject[];
  return row ?? null;
}

/** Is a request about somebody still to be decided or confirmed? */
export async function isAsked(tx: Transaction, subjectClass: ErasureSubject, id: string): Promise<boolean> {
  const open = (await tx.manager.query(
    `select from erasure_request where subject_class = $1 and subject_id = $2
       and (granted is null or granted and confirmed_at is null)`,
    [subjectClass, id],
  )) as unknown[];
  return open.length > 0;
}

/** Logs a request. @returns its id; null where somebody else has logged one in the same instant */
export async function saveRequest(
  tx: Transaction,
  subjectClass: ErasureSubject,
  subjectId: string,
  askedOn: IsoDate,
  subject: KnownSubject,
): Promise<string | null> {
  const id = randomUUID();
  const saved = (await tx.manager.query(
    `insert into erasure_request (id, custodian, subject_class, subject_id, record_class, record_id, reference,
       asked_on, logged_at, logged_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (subject_class, subject_id) where granted is null or granted and confirmed_at is null
     do nothing returning id`,
    [
      id,
      subject.custodian,
      subjectClass,
      subjectId,
      subject.recordClass,
      subject.recordId,
      subject.reference,
      askedOn,
      tx.now,
      tx.caller.subject,
    ],
  )) as unknown[];
  return saved.length > 0 ? id : null;
}

/** A request about a record of the caller's organisation, which nobody else decides meanwhile. */
export async function lockRequest(tx: Transaction, id: string): Promise<ErasureRequest | null> {
  await tx.manager.query("select from erasure_request where id = $1 for update", [id]);
  return (await findRequests(tx, [id])).get(id) ?? null;
}

/** Keeps what was decided. */
export async function saveErasureDecision(
  tx: Transaction,
  id: string,
  { granted, ground, reason }: ErasureDecision,
): Promise<void> {
  await tx.manager.query(
    "update erasure_request set granted = $2, ground = $3, reason = $4, decided_at = $5, decided_by = $6 where id = $1",
    [id, granted, ground, reason, tx.now, tx.caller.subject],
  );
}

/** Keeps that a second person has confirmed. */
export async function saveConfirmation(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query("update erasure_request set confirmed_at = $2, confirmed_by = $3 where id = $1", [
    id,
    tx.now,
    tx.caller.subject,
  ]);
}

/** Requests about records of the caller's organisation by id. */
export async function findRequests(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ErasureRequest>> {
  const rows = (await tx.manager.query(`select ${columns} from erasure_request where id = any ($1::uuid[])`, [
    ids,
  ])) as ErasureRequest[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the requests about records of the caller's organisation, in the order of logging. */
export async function listRequests(tx: Transaction, window: Window): Promise<ErasureRequest[]> {
  const keys = { value: "logged_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return (await tx.manager.query(
    `select ${columns} from erasure_request where ${condition} ${tail}`,
    parameters,
  )) as ErasureRequest[];
}
