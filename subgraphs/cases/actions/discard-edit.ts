import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { settleEdit } from "../store/edits-aside.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** A text set aside that need not be written any more. */
export interface DiscardEditCommand {
  readonly caseId: string;
  readonly editId: string;
}

/** Discards a text that was set aside: whoever does has read both. Its words stay with the act. */
export async function discardEdit(
  tx: Transaction,
  { caseId, editId }: DiscardEditCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "EDIT_DISCARDED");
  const settled = await settleEdit(tx, caseId, editId);
  refuseIf(settled ? [] : [{ code: "NO_SUCH_EDIT", path: ["editId"] }]);
  await advance(tx, file, { kind: "EDIT_DISCARDED", facts: { editId } });
  return { caseId };
}
