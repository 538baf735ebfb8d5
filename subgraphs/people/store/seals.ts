import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { SealedPerson } from "../../kit/seal/store.ts";
import type { SealAct } from "../domain/seal.ts";

/** A seal that stands, with the act that left it so. */
export interface StandingSeal extends SealedPerson {
  readonly act: SealAct;
}

const columns = `held.person_id as "personId", held.records, held.revision, held.sealed, held.kept_by as "keptBy",
  held.named, held.with_places as "withPlaces", act.kind, act.reason, act.words_id as "wordsId", act.at, act.subject`;
const joined = `sealed_person as held
  join seal_act as act on act.person_id = held.person_id and act.revision = held.revision`;

/** Keeps an act on a seal. */
export async function saveSealAct(
  tx: Transaction,
  { personId, revision, kind, reason, wordsId }: Omit<SealAct, "at" | "subject">,
): Promise<void> {
  await tx.manager.query(
    `insert into seal_act (person_id, revision, kind, reason, words_id, at, subject)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [personId, revision, kind, reason, wordsId, tx.now, tx.caller.subject],
  );
}

/** The seals of persons with the acts that left them so, of those that the caller may know of. */
export async function findStandingSeals(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, StandingSeal>> {
  const rows = await read(tx, "held.person_id = any ($1::uuid[])", [personIds]);
  return new Map(rows.map((row) => [row.personId, row]));
}

/** One window of the seals that hold, in the order in which they came to hold as they do. */
export async function listSeals(tx: Transaction, window: Window): Promise<StandingSeal[]> {
  const keys = { value: "act.at", cast: "timestamptz", id: "act.person_id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return read(tx, `held.sealed and ${condition} ${tail}`, parameters);
}

/** The reports of those of whom the caller may know, but not where they lived and died. */
export async function findPlaceless(tx: Transaction): Promise<ReadonlySet<string>> {
  // A job knows the places of all whom it may know of.
  if (tx.caller.job !== null) return new Set();
  const [row] = (await tx.manager.query("select hub.placeless_reports() as ids")) as { ids: string[] }[];
  return new Set(row!.ids);
}

async function read(tx: Transaction, where: string, parameters: unknown[]): Promise<StandingSeal[]> {
  const rows = (await tx.manager.query(
    `select ${columns} from ${joined} where ${where}`,
    parameters,
  )) as (SealedPerson & Omit<SealAct, "personId" | "revision">)[];
  return rows.map(({ kind, reason, wordsId, at, subject, ...held }) => ({
    ...held,
    act: { personId: held.personId, revision: held.revision, kind, reason, wordsId, at, subject },
  }));
}
