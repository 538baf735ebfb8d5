import { EntitySchema, In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { KnownReviewer } from "../domain/known-reviewer.ts";

/** A row of `known_reviewer`. */
type KnownReviewerRow = KnownReviewer & { toldAt: Date };

export const knownReviewerTable = new EntitySchema<KnownReviewerRow>({
  name: "known_reviewer",
  columns: {
    reviewerId: { type: "uuid", name: "reviewer_id", primary: true },
    revision: { type: "int" },
    subject: { type: "text" },
    employer: { type: "text" },
    team: { type: "text", nullable: true },
    manager: { type: "text", nullable: true },
    caseloadLimit: { type: "int", name: "caseload_limit" },
    training: { type: "jsonb" },
    leave: { type: "jsonb" },
    interests: { type: "jsonb" },
    toldAt: { type: "timestamptz", name: "told_at" },
  },
});

/** Keeps what was told of somebody, unless something later was told before. */
export async function saveKnownReviewer(tx: Transaction, known: KnownReviewer): Promise<void> {
  const { reviewerId, revision, subject, employer, team, manager, caseloadLimit } = known;
  await tx.manager.query(
    `insert into known_reviewer as held (reviewer_id, revision, subject, employer, team, manager, caseload_limit,
       training, leave, interests, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (reviewer_id) do update set revision = excluded.revision, subject = excluded.subject,
       employer = excluded.employer, team = excluded.team, manager = excluded.manager,
       caseload_limit = excluded.caseload_limit, training = excluded.training, leave = excluded.leave,
       interests = excluded.interests, told_at = excluded.told_at
     where held.revision < excluded.revision`,
    [
      reviewerId,
      revision,
      subject,
      employer,
      team,
      manager,
      caseloadLimit,
      ...[known.training, known.leave, known.interests].map((each) => JSON.stringify(each)),
      tx.now,
    ],
  );
}

/** Those who are registered under these sign-ins. */
export async function findReviewersBySubject(
  tx: Transaction,
  subjects: readonly string[],
): Promise<Map<string, KnownReviewer>> {
  const rows = await tx.manager.getRepository(knownReviewerTable).findBy({ subject: In([...subjects]) });
  return new Map(rows.map((row) => [row.subject, row]));
}

/** Everybody who is registered. */
export async function findKnownReviewers(tx: Transaction): Promise<KnownReviewer[]> {
  return tx.manager.getRepository(knownReviewerTable).find();
}
