import { randomUUID } from "node:crypto";
import type pg from "pg";
import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import type { ReportedPerson } from "../../../subgraphs/people/domain/report.ts";
import { hashedKeys } from "../../../subgraphs/people/store/reports.ts";
import { seededChance } from "../../../workers/deduplication/linkage/chance.ts";
import { drawFrom } from "../../../workers/deduplication/population/draw.ts";
import { inventPerson } from "../../../workers/deduplication/population/people.ts";
import type { InventedPerson } from "../../../workers/deduplication/population/person.ts";
import { writeDown } from "../../../workers/deduplication/population/write-down.ts";
import { standardName } from "../../../workers/deduplication/standardise.ts";
import { anySource, subjectOf } from "../../../workers/deduplication/subjects/invented-pairs.ts";

/** Beyond these, invented numbers of the test range come again: whoever comes later has none. */
const numbers = 800_000;
const rowsAtOnce = 2_000;

/** The invented person of a serial number: the same whenever it is asked. */
export function personOf(serial: number): InventedPerson {
  return inventPerson(drawFrom(seededChance(serial + 1)), serial);
}

/** What some source reports of a person. @param chance another one reports otherwise */
export function reportOf(person: InventedPerson, serial: number, chance: number): ReportedPerson {
  const draw = drawFrom(seededChance(serial * 31 + chance));
  const said = subjectOf(writeDown(draw, person, anySource(draw)));
  const number = serial < numbers ? parseNhsNumber(said.nhsNumber ?? "") : null;
  return {
    ...said,
    nhsNumber: number?.ok ? number.value : null,
    nhsNumberAsReported: serial < numbers ? said.nhsNumber : null,
    nhsNumberStatus: null,
    ethnicCategory: null,
    gpPractice: null,
    area: null,
    learningDisability: null,
    placeOfDeath: null,
    causes: [],
    otherNames: [],
    formerPostcodes: [],
    formerNhsNumbers: [],
  } as ReportedPerson;
}

/** Fills the index up with invented people, each with one report that was matched. */
export async function loadPeople(client: pg.Client, from: number, to: number): Promise<void> {
  // The rows refer to one another as they should: to check each of them would take longer than to write it.
  await client.query("set session_replication_role = replica; set synchronous_commit = off");
  await client.query("alter table link_key drop constraint link_key_pkey");
  const document = randomUUID();
  for (let first = from; first < to; first += rowsAtOnce) {
    await client.query("begin");
    await loadSome(client, document, first, Math.min(first + rowsAtOnce, to));
    await client.query("commit");
  }
  await client.query("set maintenance_work_mem = '512MB'");
  await client.query("alter table link_key add primary key (key, report_id)");
  await client.query("vacuum analyze");
}

async function loadSome(client: pg.Client, document: string, from: number, to: number): Promise<void> {
  const reports = Array.from({ length: to - from }, (_, at) => {
    const serial = from + at;
    return {
      id: randomUUID(),
      person: randomUUID(),
      decision: randomUUID(),
      said: reportOf(personOf(serial), serial, 0),
      serial,
    };
  });
  const ids = reports.map(({ id }) => id);
  const of = (field: keyof ReportedPerson) => reports.map(({ said }) => said[field]);
  await client.query(
    `insert into report (id, reference, kind, custodian, source_system, source_id, source_version, received_at,
       received_by, version, state, document_id)
     select id, 'R-' || id, 'NOTIFICATION', 'bench', 'bench', id::text, 1, now(), 'bench', 1, 'TAKEN', $2
     from unnest($1::uuid[]) as id`,
    [ids, document],
  );
  await client.query(
    `insert into reported_person (report_id, version, given_names, family_name, standard_given_names,
       standard_family_name, birth_date, death_date, nhs_number, nhs_number_as_reported, sex, postcode, recorded_at)
     select id, 1, given, family, standard_given, standard_family, birth, death, nhs, written, sex, postcode, now()
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::text[], $10::text[], $11::text[])
       as said (id, given, family, standard_given, standard_family, birth, death, nhs, written, sex, postcode)`,
    [
      ids,
      of("givenNames"),
      of("familyName"),
      reports.map(({ said }) => said.givenNames && standardName(said.givenNames)),
      reports.map(({ said }) => said.familyName && standardName(said.familyName)),
      of("birthDate"),
      of("deathDate"),
      of("nhsNumber"),
      of("nhsNumberAsReported"),
      of("sex"),
      of("postcode"),
    ],
  );
  const keys = reports.flatMap(({ id, said }) => hashedKeys(said).map(({ hash }) => ({ id, hash })));
  await client.query(
    "insert into link_key (key, report_id) select distinct * from unnest($1::bigint[], $2::uuid[])",
    [keys.map(({ hash }) => hash), keys.map(({ id }) => id)],
  );
  await client.query(
    `with persons as (
       insert into person (id, created_at, revision, told_at)
       select person, now(), 1, now() from unnest($1::uuid[]) as person
     ), decisions as (
       insert into match_decision (id, report_id, outcome, person_id, decided_by, decided_at, subject, model)
       select decision, report, 'NEW_PERSON', person, 'MODEL', now(), 'bench', 'bench'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as made (person, report, decision)
     )
     insert into membership (id, report_id, person_id, decision_id, valid_from)
     select gen_random_uuid(), report, person, decision, now()
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as made (person, report, decision)`,
    [reports.map(({ person }) => person), ids, reports.map(({ decision }) => decision)],
  );
}
