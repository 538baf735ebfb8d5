import { randomUUID } from "node:crypto";
import { withWhatItStandsOn } from "../../../schema/codes/data-classes.ts";
import { codesOf } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import type { Offer, SharingAgreement } from "./agreement.ts";

const columns = `id, grantor, grantee, data_class as "dataClass", purposes, valid_from::text as "validFrom",
  valid_to::text as "validTo", offered_at as "offeredAt", accepted_at as "acceptedAt",
  revoked_at as "revokedAt"`;

/** The codes under which the caller's organisation has owned anything; none for a job. */
export function ownCodes(tx: Transaction): readonly string[] {
  const { organisation } = tx.caller;
  return organisation === null ? [] : codesOf(organisation, dayInEngland(tx.now));
}

/** Keeps an offer of the caller's organisation. @returns its id */
export async function saveOffer(tx: Transaction, offer: Offer): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `insert into sharing_agreement (id, grantor, rows_of, grantee, data_class, opens, purposes, valid_from,
       valid_to, offered_at, offered_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      tx.caller.organisation,
      ownCodes(tx),
      offer.grantee,
      offer.dataClass,
      withWhatItStandsOn(offer.dataClass),
      offer.purposes,
      offer.validFrom,
      offer.validTo,
      tx.now,
      tx.caller.subject,
    ],
  );
  return id;
}

/** An agreement that the caller's organisation is a party to; nobody else changes it meanwhile. */
export async function lockAgreement(tx: Transaction, id: string): Promise<SharingAgreement | null> {
  await tx.manager.query("select from sharing_agreement where id = $1 for update", [id]);
  return (await findAgreements(tx, [id])).get(id) ?? null;
}

/** Notes that the other party has accepted. */
export async function saveAcceptance(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query("update sharing_agreement set accepted_at = $2, accepted_by = $3 where id = $1", [
    id,
    tx.now,
    tx.caller.subject,
  ]);
}

/** Ends an agreement: from the next statement on no row is seen by it. */
export async function saveRevocation(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query("update sharing_agreement set revoked_at = $2, revoked_by = $3 where id = $1", [
    id,
    tx.now,
    tx.caller.subject,
  ]);
}

/** Agreements by id, of those that the caller's organisation is a party to. */
export async function findAgreements(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, SharingAgreement>> {
  const rows = (await tx.manager.query(
    `select ${columns} from sharing_agreement where id = any ($1::uuid[])`,
    [ids],
  )) as SharingAgreement[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the agreements that the caller's organisation is a party to, in the order of the offers. */
export async function listAgreements(tx: Transaction, window: Window): Promise<SharingAgreement[]> {
  const keys = { value: "offered_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return (await tx.manager.query(
    `select ${columns} from sharing_agreement where ${condition} ${tail}`,
    parameters,
  )) as SharingAgreement[];
}
