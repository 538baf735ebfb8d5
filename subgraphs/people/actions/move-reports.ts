import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { findMembers, join } from "../store/memberships.ts";
import { countRevision, saveMergedInto, saveTold } from "../store/persons.ts";
import { carrySealAlong } from "./carry-seal.ts";

/** Reports that count to another person from now on. */
export interface Move {
  readonly reportIds: readonly string[];
  /** Null where they counted to nobody. */
  readonly from: string | null;
  /** Does anybody know of that person? */
  readonly wasTold: boolean;
  readonly to: string;
  /** The decision by which they move: to undo it moves them back. */
  readonly decisionId: string;
}

/**
 * Moves reports to another person. Those who keep cases, holds and links are told what became of the former person,
 * where they know of them: some of their reports are another's now, or all of them are.
 */
export async function moveReports(tx: Transaction, move: Move): Promise<void> {
  const { reportIds, from, wasTold, to, decisionId } = move;
  await join(tx, reportIds, { from, to, decisionId });
  if (from === null) return;
  await carrySealAlong(tx, from, to);
  await countRevision(tx, from);
  await saveMergedInto(tx, to, null);
  const isEmpty = (await findMembers(tx, from)).length === 0;
  if (isEmpty) await saveMergedInto(tx, from, to);
  if (!wasTold) return;
  await saveTold(tx, to);
  if (isEmpty) {
    await record(tx, "person.merged", { personId: to, formerPersonId: from });
    await tell(tx, to, reportIds);
  } else await record(tx, "person.split", { personId: from, newPersonId: to, reportIds: [...reportIds] });
}

/** Tells that reports count to a person who is known. */
export async function tell(tx: Transaction, personId: string, reportIds: readonly string[]): Promise<void> {
  await Promise.all(reportIds.map((reportId) => record(tx, "person.matched", { personId, reportId })));
}
