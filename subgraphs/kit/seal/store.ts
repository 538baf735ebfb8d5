import type { Transaction } from "../database.ts";

/** Whose record is sealed, as an owner keeps it. */
export interface SealedPerson {
  readonly personId: string;
  /** The ids that tell of the person here. */
  readonly records: readonly string[];
  /** Counts the acts on the seal. */
  readonly revision: number;
  readonly sealed: boolean;
  /** Codes of the organisation whose guardian has sealed it. */
  readonly keptBy: readonly string[];
  /** The sign-ins of those who may know of the person. */
  readonly named: readonly string[];
  /** Of those, who may know where they lived and died, and what else is kept of them. */
  readonly withPlaces: readonly string[];
}

const columns = `person_id as "personId", records, revision, sealed, kept_by as "keptBy", named,
  with_places as "withPlaces"`;

/** The seals of persons, of those that the caller may know of. */
export async function findSeals(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, SealedPerson>> {
  const rows = (await tx.manager.query(
    `select ${columns} from sealed_person where person_id = any ($1::uuid[])`,
    [personIds],
  )) as SealedPerson[];
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Is a person's record sealed, as far as the caller may know? */
export async function isSealed(tx: Transaction, personId: string): Promise<boolean> {
  return (await findSeals(tx, [personId])).get(personId)?.sealed ?? false;
}

/** Lets nobody else act on a person's seal until the transaction ends. @returns the seal as it stands */
export async function lockSeal(tx: Transaction, personId: string): Promise<SealedPerson | null> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtextextended('seal of ' || $1, 0))", [personId]);
  return (await findSeals(tx, [personId])).get(personId) ?? null;
}

/**
 * Keeps a seal, unless a later revision stands; of the same revision what else is known of the person is added. Since
 * the revision decides, seals may come in any order and more than once.
 */
export async function saveSeal(tx: Transaction, seal: SealedPerson): Promise<void> {
  await tx.manager.query(
    `insert into sealed_person as held (person_id, records, revision, sealed, kept_by, named, with_places)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (person_id) do update set
       records = array(select distinct unnest(held.records || excluded.records)),
       revision = excluded.revision, sealed = excluded.sealed, kept_by = excluded.kept_by,
       named = excluded.named, with_places = excluded.with_places
     where held.revision <= excluded.revision`,
    [seal.personId, seal.records, seal.revision, seal.sealed, seal.keptBy, seal.named, seal.withPlaces],
  );
}

/**
 * Seals a person as another is sealed, where the other is: somebody of whom nothing was known beside them until now.
 * What the keeper of seals says of the person later takes its place.
 */
export async function carrySeal(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.manager.query(
    `insert into sealed_person (person_id, records, revision, sealed, kept_by, named, with_places)
     select $2, array[$2]::uuid[], 0, true, kept_by, with_places, with_places from sealed_person
     where person_id = $1 and sealed
     on conflict do nothing`,
    [from, to],
  );
}
