import type { TestSubgraph } from "./subgraph.ts";

/** Seals somebody at one owner, as the keeper of the seal would tell it, and names nobody. @param more ids that tell of them */
export async function hide(rows: TestSubgraph["rows"], personId: string, ...more: string[]): Promise<void> {
  await rows(
    `insert into sealed_person (person_id, records, revision, sealed, kept_by, named, with_places)
     values ($1, $2, 1, true, '{}', '{}', '{}')
     on conflict (person_id) do update set sealed = true`,
    [personId, [personId, ...more]],
  );
}

/** Lifts that seal. */
export async function show(rows: TestSubgraph["rows"], personId: string): Promise<void> {
  await rows("update sealed_person set sealed = false where person_id = $1", [personId]);
}
