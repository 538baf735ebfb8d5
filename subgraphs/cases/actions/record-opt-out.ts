import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { mayBeHeld } from "../domain/submission.ts";
import { findSubmissionsOfCases } from "../store/submissions.ts";
import { advance, checkNoProposal, getCase, mayDo } from "./advance.ts";
import type { Keys } from "./keys.ts";
import { screenAnew } from "./screen-anew.ts";
import { withdraw } from "./withdraw-submission.ts";

/** Somebody has learnt that the person had opted out of the use of their data. */
export interface RecordOptOutCommand {
  readonly caseId: string;
  /** The day on which it became known; today where it is left out. */
  readonly toldOn: IsoDate | null;
}

/**
 * Records an opt-out: a review under way is stopped where the rule of its day says so, nothing about the person is
 * released from now on, and what the national programme holds is withdrawn at once.
 * Source: national data opt-out; the programme's privacy notice.
 */
export async function recordOptOut(
  tx: Transaction,
  keys: Keys,
  { caseId, toldOn }: RecordOptOutCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const today = dayInEngland(tx.now);
  const day = toldOn ?? today;
  refuseIf([
    ...mayDo(tx, file, "OPT_OUT_RECORDED"),
    ...checkNoProposal(file),
    ...(day > today ? [{ code: "DAY_NOT_COME" as const, path: ["toldOn"] }] : []),
  ]);
  // The first word of it counts.
  if (file.standing.optedOutOn !== null) return { caseId };
  const recorded = await advance(tx, file, { kind: "OPT_OUT_RECORDED", facts: { toldOn: day } });
  const told = await screenAnew(tx, recorded);
  const versions = (await findSubmissionsOfCases(tx, [caseId])).get(caseId) ?? [];
  const isOut = mayBeHeld(versions) || versions.some(({ state }) => state === "RELEASED");
  if (isOut) await withdraw(tx, keys, told, "OPTED_OUT");
  return { caseId };
}
