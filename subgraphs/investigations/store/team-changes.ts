import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import type { TeamChange } from "../domain/team-change.ts";
import { teamOf } from "./team.ts";
import { findWebhooksFor } from "./webhooks.ts";

/**
 * Notes changes that teams follow. One transaction after another does so, so that the count is the order in which
 * they become visible and nobody who pages by it passes one over.
 */
export async function noteChanges(
  tx: Transaction,
  changes: readonly Pick<TeamChange, "organisation" | "kind" | "subjectId">[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('team_change'))");
  for (const { organisation, kind, subjectId } of changes) {
    const id = randomUUID();
    await tx.manager.query(
      "insert into team_change (id, organisation, kind, subject_id, at) values ($1, $2, $3, $4, $5)",
      [id, organisation, kind, subjectId, tx.now],
    );
    for (const webhookId of await findWebhooksFor(tx, organisation)) {
      await record(tx, "team.changed", { changeId: id, webhookId });
    }
  }
}

const columns = `id, sequence, organisation, kind, subject_id as "subjectId", at`;

/** What changed for the caller's team after a place in the count, earliest first. */
export async function listChangesAfter(
  tx: Transaction,
  sequence: string,
  limit: number,
): Promise<TeamChange[]> {
  return tx.manager.query(
    `select ${columns} from team_change
     where sequence > $1 and (organisation is null or $2::text[] is null or organisation = any ($2))
     order by sequence limit $3`,
    [sequence, teamOf(tx), limit],
  );
}

/** Finds changes by id. */
export async function findChanges(tx: Transaction, ids: readonly string[]): Promise<Map<string, TeamChange>> {
  const rows = (await tx.manager.query(`select ${columns} from team_change where id = any ($1::uuid[])`, [
    ids,
  ])) as TeamChange[];
  return new Map(rows.map((row) => [row.id, row]));
}
