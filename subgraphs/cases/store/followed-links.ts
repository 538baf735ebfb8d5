import type { Transaction } from "../../kit/database.ts";

/** The latest revision of the link of a case with an investigation that was acted on; 0 before the first. */
export async function findFollowedRevision(
  tx: Transaction,
  caseId: string,
  investigationId: string,
): Promise<number> {
  const [row] = (await tx.manager.query(
    "select revision from followed_link where case_id = $1 and investigation_id = $2",
    [caseId, investigationId],
  )) as { revision: number }[];
  return row?.revision ?? 0;
}

/** Keeps that a locked case has acted on a revision of its link with an investigation. */
export async function saveFollowedRevision(
  tx: Transaction,
  caseId: string,
  investigationId: string,
  revision: number,
): Promise<void> {
  await tx.manager.query(
    `insert into followed_link (case_id, investigation_id, revision) values ($1, $2, $3)
     on conflict (case_id, investigation_id) do update set revision = excluded.revision`,
    [caseId, investigationId, revision],
  );
}
