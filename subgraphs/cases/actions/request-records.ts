import { randomUUID } from "node:crypto";
import { recordsKinds } from "../../../schema/codes/records-kinds.ts";
import { addDays, addMonths, dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { firstPossibleDay } from "../../../schema/values/partial-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkRecordsRequest } from "../domain/records-request.ts";
import { getFacts } from "../store/facts.ts";
import { findRecordsRequests, saveRecordsRequest } from "../store/records-requests.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { recordsRuleOn } from "./reference-data.ts";

/** Records that an organisation is asked for. */
export interface RequestRecordsCommand {
  readonly caseId: string;
  readonly organisation: string;
  readonly kind: string;
  /** What in particular. */
  readonly words: string | null;
  /** From which day on; null for the usual time before the death. */
  readonly since: IsoDate | null;
  /** Null for the usual time from today. */
  readonly dueOn: IsoDate | null;
}

/** Asks an organisation for records; it sees that it owes them, and is reminded when they are overdue. */
export async function requestRecords(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, organisation, kind, ...command }: RequestRecordsCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const today = dayInEngland(tx.now);
  const rule = recordsRuleOn(today);
  const { deathDate } = await getFacts(tx, caseId, file.standing.factsRevision);
  const died = deathDate === null ? today : firstPossibleDay(deathDate);
  const since = command.since ?? addMonths(died, -12 * rule.yearsBack);
  const dueOn = command.dueOn ?? addDays(today, rule.dueWithinDays);
  const known = (await findRecordsRequests(tx, [caseId])).get(caseId) ?? [];
  const asked = { organisation, kind, since, dueOn };
  refuseIf([
    ...mayDo(tx, file, "RECORDS_REQUESTED"),
    ...checkRecordsRequest(asked, known, new Set(Object.keys(recordsKinds.entries)), today),
  ]);
  const requestId = randomUUID();
  const words = command.words?.trim() ? await sealWords(tx, masterKey, command.words) : null;
  await saveRecordsRequest(tx, { ...asked, id: requestId, caseId, words });
  await advance(tx, file, { kind: "RECORDS_REQUESTED", facts: { requestId, organisation, dueOn } });
  return { caseId };
}
