import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { type Cause, checkRecordedCauses } from "../domain/recorded-causes.ts";
import { saveCauses } from "../store/review-causes.ts";
import { advance } from "./advance.ts";
import { checkRead, getReview } from "./get-review.ts";

/** The lines of the certificate, as the reviewer has seen it. */
export interface RecordCausesCommand {
  readonly caseId: string;
  readonly causes: readonly Cause[];
  readonly underlying: Icd10Code | null;
  /** The recording that the reviewer has seen; 0 where there was none. */
  readonly revision: number;
}

/** Records the cause lines; earlier recordings stay. */
export async function recordCauses(
  tx: Transaction,
  { caseId, causes, underlying, ...command }: RecordCausesCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "CAUSES_RECORDED");
  const known = review.causes?.revision ?? 0;
  const reasons: RefusalReason[] = checkRecordedCauses(causes);
  reasons.push(...checkRead(command.revision, known));
  refuseIf(reasons);
  const recorded = { revision: known + 1, factsRevision: file.standing.factsRevision };
  await saveCauses(tx, caseId, { ...recorded, causes, underlying });
  await advance(tx, file, { kind: "CAUSES_RECORDED", facts: recorded });
  return { caseId };
}
