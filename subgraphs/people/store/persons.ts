import { randomUUID } from "node:crypto";
import { In, IsNull } from "typeorm";
import { standardName } from "../../../workers/deduplication/standardise.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { MemberReport } from "../domain/golden-record.ts";
import { findReports } from "./reports.ts";
import { membershipTable, type PersonRow, personTable } from "./tables.ts";

/** A person with the reports that count to them now. */
export interface PersonWithReports {
  readonly id: string;
  readonly createdAt: Date;
  readonly revision: number;
  readonly members: readonly MemberReport[];
}

/** Makes a new identity. @returns its id */
export async function savePerson(tx: Transaction): Promise<string> {
  const id = randomUUID();
  await tx.manager.getRepository(personTable).insert({ id, createdAt: tx.now, revision: 1 });
  return id;
}

/** Counts a change of what is known about a person. */
export async function countRevision(tx: Transaction, personId: string): Promise<void> {
  await tx.manager.getRepository(personTable).increment({ id: personId }, "revision", 1);
}

/** Lets a report count to a person from now on. */
export async function join(
  tx: Transaction,
  member: { reportId: string; personId: string; decisionId: string },
): Promise<void> {
  await leave(tx, member.reportId);
  await tx.manager
    .getRepository(membershipTable)
    .insert({ id: randomUUID(), ...member, validFrom: tx.now, validTo: null });
  await countRevision(tx, member.personId);
}

/** Ends a report's membership; its history stays. */
export async function leave(tx: Transaction, reportId: string): Promise<void> {
  await tx.manager
    .getRepository(membershipTable)
    .update({ reportId, validTo: IsNull() }, { validTo: tx.now });
}

/** Which person each report counts to now. */
export async function findPersonIds(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.manager
    .getRepository(membershipTable)
    .findBy({ reportId: In([...reportIds]), validTo: IsNull() });
  return new Map(rows.map((row) => [row.reportId, row.personId]));
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
  return new Map(persons.map((person) => [person.id, { ...person, members: membersOf(person) }]));
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
