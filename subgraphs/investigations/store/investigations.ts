import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { Investigation } from "../domain/investigation.ts";
import { investigationTable } from "./investigation-tables.ts";

/** Saves a new investigation, whose name the transaction has taken by {@link findByReference}. */
export async function saveInvestigation(tx: Transaction, investigation: Investigation): Promise<void> {
  await tx.manager.getRepository(investigationTable).insert({
    ...investigation,
    sameBefore: await countSameBefore(tx, investigation),
    recordedBy: tx.caller.subject,
  });
}

/** How many bear the same name, those too of which the caller may not know: it is told to nobody. */
async function countSameBefore(
  tx: Transaction,
  { leadOrganisation, kind, reference }: InvestigationName,
): Promise<number> {
  const [row] = (await tx.manager.query("select hub.investigations_called($1, $2, $3) as before", [
    leadOrganisation,
    kind,
    reference,
  ])) as { before: number }[];
  return row!.before;
}

/** What of an investigation may change. */
export type InvestigationChange = Partial<
  Pick<
    Investigation,
    | "status"
    | "concludedOn"
    | "outcome"
    | "disclosureRestricted"
    | "restrictedBy"
    | "restrictedUntil"
    | "subjectVersion"
  >
>;

/** Changes an investigation that the transaction has locked. */
export async function changeInvestigation(
  tx: Transaction,
  id: string,
  change: InvestigationChange,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await tx.manager.getRepository(investigationTable).update({ id }, change);
}

/** Gives an investigation that the transaction has locked a name that it has taken. */
export async function renameInvestigation(
  tx: Transaction,
  id: string,
  name: Pick<InvestigationName, "reference" | "leadOrganisation">,
  kind: Investigation["kind"],
): Promise<void> {
  const sameBefore = await countSameBefore(tx, { ...name, kind });
  await tx.manager.getRepository(investigationTable).update({ id }, { ...name, sameBefore });
}

/** Finds an investigation and lets nobody else change it until the transaction ends. */
export async function lockInvestigation(tx: Transaction, id: string): Promise<Investigation | null> {
  await tx.manager.query("select from investigation where id = $1 for update", [id]);
  return tx.manager.getRepository(investigationTable).findOneBy({ id });
}

/** By what those who lead an investigation speak of it. */
export type InvestigationName = Pick<Investigation, "kind" | "reference" | "leadOrganisation">;

/**
 * The investigation that the lead organisation keeps under a reference, of those that the caller may know of; nobody
 * else takes the reference until the transaction ends.
 */
export async function findByReference(
  tx: Transaction,
  { kind, reference, leadOrganisation }: InvestigationName,
): Promise<Investigation | null> {
  const name = JSON.stringify([leadOrganisation, kind, reference]);
  await tx.manager.query("select pg_advisory_xact_lock(hashtext($1))", [name]);
  return tx.manager.getRepository(investigationTable).findOneBy({ kind, reference, leadOrganisation });
}

/** Finds investigations by id. */
export async function findInvestigations(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Investigation>> {
  const rows = await tx.manager.getRepository(investigationTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a list of investigations is narrowed to; what is given must all hold. */
export interface InvestigationFilter {
  readonly kinds?: readonly string[] | null;
  readonly status?: string | null;
  readonly ids?: readonly string[] | null;
  readonly caseIds?: readonly string[] | null;
  readonly personIds?: readonly string[] | null;
}

/** One window of the investigations that a filter leaves, in the order in which the hub was told of them. */
export async function listInvestigations(
  tx: Transaction,
  filter: InvestigationFilter,
  window: Window,
): Promise<Investigation[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "recorded_at", cast: "timestamptz", id: "id" },
    6,
  );
  const rows = (await tx.manager.query(
    `select id from investigation
     where ($1::text[] is null or kind = any ($1))
       and ($2::text is null or status = $2)
       and ($3::uuid[] is null or id = any ($3))
       and ($4::uuid[] is null or exists (
         select from investigation_link link
         where link.investigation_id = investigation.id and link.ended_at is null and link.case_id = any ($4)))
       and ($5::uuid[] is null or exists (
         select from person_link link
         where link.investigation_id = investigation.id and link.valid_to is null and link.person_id = any ($5)))
       and ${condition} ${tail}`,
    [
      filter.kinds ?? null,
      filter.status ?? null,
      filter.ids ?? null,
      filter.caseIds ?? null,
      filter.personIds ?? null,
      ...parameters,
    ],
  )) as { id: string }[];
  return findInOrder(tx, rows, findInvestigations);
}
