import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { saveSupportNoticeRead } from "../store/support.ts";

/** Notes that the caller has read what they were told of a reviewer whom they support; again changes nothing. */
export async function readSupportNotice(
  tx: Transaction,
  { noticeId }: { readonly noticeId: string },
): Promise<{ noticeId: string }> {
  const found = await saveSupportNoticeRead(tx, tx.caller.subject, noticeId);
  if (!found) throw new Refused([{ code: "NO_SUCH_NOTICE", path: ["noticeId"] }]);
  return { noticeId };
}
