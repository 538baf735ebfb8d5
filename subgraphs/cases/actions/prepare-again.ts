import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { findLatest } from "../store/submissions.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { withdrawPrepared } from "./withdraw-prepared.ts";

/** Has a case's submission prepared anew, for instance after the national programme rejected one. */
export async function prepareAgain(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const latest = await findLatest(tx, caseId);
  const isOut = latest?.state === "RELEASED" || latest?.state === "ACKNOWLEDGED";
  refuseIf([
    ...mayDo(tx, file, "PREPARATION_ASKED"),
    ...(isOut ? [{ code: "NOT_IN_THIS_STATE" as const, path: ["caseId"] }] : []),
  ]);
  await withdrawPrepared(tx, caseId);
  await advance(tx, file, { kind: "PREPARATION_ASKED", facts: {} });
  await record(tx, "case.approved", { caseId });
  return { caseId };
}
