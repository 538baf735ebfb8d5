import { randomUUID } from "node:crypto";
import { In, IsNull } from "typeorm";
import { standardName } from "../../../workers/deduplication/standardise.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { MemberReport } from "../domain/golden-record.ts";
import { findReports } from "./reports.ts";
import { membershipTable, type PersonRow, personTable } from "./tables.ts";

/** A person with the reports that count to them now. */
export interface PersonWithReports {
  readonly id: string;
  readonly createdAt: Date;
  readonly revision: number;
  /** When others were told of the person; null while somebody must say who it is. */
  readonly toldAt: Date | null;
  /** When a review of the person's death was allocated. */
  readonly settledAt: Date | null;
  /** When somebody decided who belongs to the person. */
  readonly decidedAt: Date | null;
  /** The person to whom all of this one's reports were moved. */
  readonly mergedInto: string | null;
  /** The reports whose values somebody chose, by field of the record. */
  readonly choices: ReadonlyMap<string, string>;
  readonly members: readonly MemberReport[];
}

/** Makes a new identity, of whom nobody is told yet. @returns its id */
export async function savePerson(tx: Transaction): Promise<string> {
  const id = randomUUID();
  await tx.manager.query("insert into person (id, created_at, revision) values ($1, $2, 1)", [id, tx.now]);
  return id;
}

/** Keeps that others are told of persons from now on. */
export async function saveTold(tx: Transaction, personId: string): Promise<void> {
  await tx.manager.query("update person set told_at = coalesce(told_at, $2) where id = $1", [
    personId,
    tx.now,
  ]);
}

/** Keeps that somebody has decided who belongs to persons: the model takes nothing from them any more. */
export async function saveDecided(tx: Transaction, personIds: readonly string[]): Promise<void> {
  await tx.manager.query("update person set decided_at = $2 where id = any ($1::uuid[])", [
    personIds,
    tx.now,
  ]);
}

/** Keeps that a person's review has been allocated, and that of whoever they turned out to be. @returns is there such a person? */
export async function saveSettled(tx: Transaction, personId: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    `with recursive one (id) as (
       select $1::uuid union select merged_into from person join one using (id) where merged_into is not null
     ), settled as (
       update person set settled_at = coalesce(settled_at, $2) where id in (select id from one) returning id
     ) select id from settled`,
    [personId, tx.now],
  );
  return rows.length > 0;
}

/** Keeps to whom all reports of a person were moved; null once some came back. */
export async function saveMergedInto(tx: Transaction, personId: string, heir: string | null): Promise<void> {
  await tx.manager.query("update person set merged_into = $2 where id = $1", [personId, heir]);
}

/** Counts a change of what is known about a person. */
export async function countRevision(tx: Transaction, personId: string): Promise<void> {
  await tx.manager.getRepository(personTable).increment({ id: personId }, "revision", 1);
}

/** Finds persons with their reports. */
export async function findPersons(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, PersonWithReports>> {
  const persons = await tx.manager.getRepository(personTable).findBy({ id: In([...ids]) });
  const memberships = await tx.manager
    .getRepository(membershipTable)
    .findBy({ personId: In([...ids]), validTo: IsNull() });
  const reports = await findReports(
    tx,
    memberships.map((membership) => membership.reportId),
  );
  const membersOf = (person: PersonRow) =>
    memberships
      .filter((membership) => membership.personId === person.id)
      .flatMap((membership) => reports.get(membership.reportId) ?? []);
  const choices = await findChoices(tx, ids);
  return new Map(
    persons.map((person) => [
      person.id,
      { ...person, members: membersOf(person), choices: choices.get(person.id) ?? new Map() },
    ]),
  );
}

/** Codes of who keeps a person's reports; none where there is nobody of whom the caller may know. */
export async function findKeepers(tx: Transaction, personId: string): Promise<readonly string[]> {
  const [row] = (await tx.manager.query("select hub.keepers_of($1) as keepers", [personId])) as {
    keepers: string[] | null;
  }[];
  return row?.keepers ?? [];
}

/** Keeps somebody's choice for a field of a person's record, in place of the one before. */
export async function saveChoice(
  tx: Transaction,
  {
    personId,
    field,
    reportId,
    reason,
  }: { personId: string; field: string; reportId: string; reason: string },
): Promise<void> {
  await tx.manager.query(
    "update value_choice set current = false where person_id = $1 and field = $2 and current",
    [personId, field],
  );
  await tx.manager.query(
    `insert into value_choice (id, person_id, field, report_id, chosen_at, subject, reason)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
    [personId, field, reportId, tx.now, tx.caller.subject, reason],
  );
}

/** The reports whose values somebody chose, by person and field. */
async function findChoices(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const rows = (await tx.manager.query(
    "select person_id, field, report_id from value_choice where person_id = any ($1::uuid[]) and current",
    [personIds],
  )) as { person_id: string; field: string; report_id: string }[];
  const byPerson = groupedBy(rows, (row) => row.person_id);
  return new Map(
    [...byPerson].map(([personId, chosen]) => [
      personId,
      new Map(chosen.map((row) => [row.field, row.report_id])),
    ]),
  );
}

/** What a search for people asks; given values must all agree with one report of the person. */
export interface PersonSearch {
  readonly familyName?: string | null;
  readonly givenNames?: string | null;
  readonly birthDate?: string | null;
  readonly nhsNumber?: string | null;
}

/** One window of the persons whom a search finds, in the order in which the index came to know them. */
export async function searchPersons(
  tx: Transaction,
  search: PersonSearch,
  window: Window,
): Promise<PersonWithReports[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "person.created_at", cast: "timestamptz", id: "person.id" },
    5,
  );
  const rows = (await tx.manager.query(
    `select person.id from person
     where exists (
       select from membership
       join report on report.id = membership.report_id
       join reported_person said on said.report_id = report.id and said.version = report.version
       where membership.person_id = person.id and membership.valid_to is null
         and ($1::text is null or starts_with(said.standard_family_name, $1))
         and ($2::text is null or starts_with(said.standard_given_names, $2))
         and ($3::text is null or said.birth_date = $3)
         and ($4::text is null or said.nhs_number = $4)
     ) and ${condition} ${tail}`,
    [
      search.familyName ? standardName(search.familyName) : null,
      search.givenNames ? standardName(search.givenNames) : null,
      search.birthDate ?? null,
      search.nhsNumber ?? null,
      ...parameters,
    ],
  )) as { id: string }[];
  return findInOrder(tx, rows, findPersons);
}
