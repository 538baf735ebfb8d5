import { In, IsNull, Not } from "typeorm";
import type { Succession } from "../../../schema/values/succession.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { Organisation } from "../domain/organisation.ts";
import { organisationTable } from "./tables.ts";

/** Saves an organisation, in place of what was known under its code. @returns its id, which stays */
export async function saveOrganisation(tx: Transaction, organisation: Organisation): Promise<string> {
  const { id, code, scheme, name, validFrom, validTo, successor } = organisation;
  const [saved] = (await tx.manager.query(
    `insert into organisation (id, code, scheme, name, valid_from, valid_to, successor)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do update set name = excluded.name, valid_from = excluded.valid_from,
       valid_to = excluded.valid_to, successor = excluded.successor
     returning id`,
    [id, code, scheme, name, validFrom, validTo, successor],
  )) as { id: string }[];
  return saved!.id;
}

/** Organisations by id. */
export async function findOrganisations(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Organisation>> {
  const rows = await tx.manager.getRepository(organisationTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Organisations by code. */
export async function findOrganisationsByCode(
  tx: Transaction,
  codes: readonly string[],
): Promise<Map<string, Organisation>> {
  const rows = await tx.manager.getRepository(organisationTable).findBy({ code: In([...codes]) });
  return new Map(rows.map((row) => [row.code, row]));
}

/** One window of all organisations, by code. */
export async function listOrganisations(tx: Transaction, window: Window): Promise<Organisation[]> {
  const { condition, tail, parameters } = windowSql(window, { value: "code", cast: "text", id: "id" }, 1);
  const rows = (await tx.manager.query(
    `select id from organisation where ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, rows, findOrganisations);
}

/** Which organisation follows which, as far as it is registered. */
export async function findSuccession(tx: Transaction): Promise<Succession> {
  const rows = await tx.manager.getRepository(organisationTable).findBy({ successor: Not(IsNull()) });
  return new Map(rows.map((row) => [row.code, row.successor!]));
}
