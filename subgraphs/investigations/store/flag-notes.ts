import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { ScrubbedNote } from "../domain/flag-note.ts";

/** Keeps a note as a job has scrubbed it; one that a person has confirmed stays as it is. */
export async function saveScrubbedNote(
  tx: Transaction,
  { flagId, text, hash, removed }: Pick<ScrubbedNote, "flagId" | "text" | "hash" | "removed">,
): Promise<void> {
  await tx.manager.query(
    `insert into scrubbed_note (flag_id, text, hash, removed, scrubbed_at) values ($1, $2, $3, $4, $5)
     on conflict (flag_id) do update set text = $2, hash = $3, removed = $4, scrubbed_at = $5
       where scrubbed_note.confirmed_at is null`,
    [flagId, text, hash, removed, tx.now],
  );
}

/** Notes as they were scrubbed, by flag. */
export async function findScrubbedNotes(
  tx: Transaction,
  flagIds: readonly string[],
): Promise<Map<string, ScrubbedNote>> {
  const rows = (await tx.manager.query(
    `select flag_id as "flagId", text, hash, removed, scrubbed_at as "scrubbedAt", confirmed_at as "confirmedAt"
     from scrubbed_note where flag_id = any ($1::uuid[])`,
    [flagIds],
  )) as ScrubbedNote[];
  return new Map(rows.map((note) => [note.flagId, note]));
}

/** A note that everybody may read who reads the figures. */
export interface ReleasedNote {
  readonly id: string;
  readonly theme: string;
  readonly transition: string;
  readonly text: string;
}

/** Marks a note as confirmed, and lets it be read beside the figures without the flag that it belongs to. */
export async function releaseNote(tx: Transaction, flagId: string, note: ReleasedNote): Promise<void> {
  await tx.manager.query("update scrubbed_note set confirmed_at = $2, confirmed_by = $3 where flag_id = $1", [
    flagId,
    tx.now,
    tx.caller.subject,
  ]);
  await tx.manager.query("insert into released_note (id, theme, transition, text) values ($1, $2, $3, $4)", [
    note.id,
    note.theme,
    note.transition,
    note.text,
  ]);
}

/** How many notes of a cell are read by others; nobody else counts until the transaction has ended. */
export async function countReleasedNotes(
  tx: Transaction,
  theme: string,
  transition: string,
): Promise<number> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('notes'), hashtext($1))", [theme]);
  const [row] = (await tx.manager.query(
    "select count(*)::int as notes from released_note where theme = $1 and transition = $2",
    [theme, transition],
  )) as { notes: number }[];
  return row?.notes ?? 0;
}

/** The notes of themes that others read, by theme, in an order that tells nothing. */
export async function findReleasedNotes(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, ReleasedNote[]>> {
  const rows = (await tx.manager.query(
    "select id, theme, transition, text from released_note where theme = any ($1::text[]) order by id",
    [themes],
  )) as ReleasedNote[];
  return groupedBy(rows, ({ theme }) => theme);
}
