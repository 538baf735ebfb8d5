import type { Transaction } from "../../kit/database.ts";
import { follow } from "../domain/followed-link.ts";
import type { Hold } from "../domain/hold.ts";
import { findFollowedRevision, saveFollowedRevision } from "../store/followed-links.ts";
import { findOpenHolds } from "../store/holds.ts";

/** A locked case's link with an investigation, as it was at one of its revisions. */
export interface LinkOfCase {
  readonly caseId: string;
  readonly investigationId: string;
  readonly linkRevision: number;
}

/** Follows what is said of a link. @returns whether the review is to wait now, and the hold that is open for it */
export async function followLink(
  tx: Transaction,
  { caseId, investigationId, linkRevision }: LinkOfCase,
  holds: boolean,
): Promise<{ readonly held: boolean; readonly hold: Hold | null }> {
  const open = await findOpenHolds(tx, caseId);
  const hold = open.find((each) => each.investigationId === investigationId) ?? null;
  const revision = await findFollowedRevision(tx, caseId, investigationId);
  const followed = follow({ revision, held: hold !== null }, { revision: linkRevision, holds });
  if (followed.revision > revision) {
    await saveFollowedRevision(tx, caseId, investigationId, followed.revision);
  }
  return { held: followed.held, hold };
}
