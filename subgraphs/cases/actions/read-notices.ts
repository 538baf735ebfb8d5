import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { actorsOf } from "../domain/actors.ts";
import { type NoticePart, noticeParts } from "../domain/notices.ts";
import { type NoticeReader, saveNoticesRead } from "../store/notices.ts";
import { seeOwed } from "../store/see-owed.ts";
import { seeProposed } from "../store/see-proposed.ts";
import { ownersOf } from "./reference-data.ts";

/** The most notices that are read at one time. */
const atOneTime = 100;

/** In which parts the caller is told of cases, for their organisation under every code that it has had. */
export function noticeReader({ caller }: Pick<Transaction, "caller">): NoticeReader {
  // Of the cases that their own organisation keeps; whose a notice is, its row says.
  const actors = actorsOf(caller, true, null);
  const parts = (Object.keys(noticeParts) as NoticePart[]).filter((part) => actors.has(part));
  return { subject: caller.subject, parts, organisations: ownersOf(caller.organisation) };
}

/** Notes that the caller has read notices of theirs; again changes nothing. */
export async function readNotices(
  tx: Transaction,
  { noticeIds }: { readonly noticeIds: readonly string[] },
): Promise<{ read: number }> {
  if (noticeIds.length > atOneTime) throw new Refused([{ code: "TOO_MANY_NOTICES", path: ["noticeIds"] }]);
  await seeOwed(tx);
  await seeProposed(tx);
  return { read: await saveNoticesRead(tx, noticeReader(tx), noticeIds) };
}
