import { council } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { codesInForce } from "../../../workers/submission/codes-in-force.ts";
import { personFields } from "../../../workers/submission/person-fields.ts";
import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { findCases } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { findLatest } from "../store/submissions.ts";
import type { Keys } from "./keys.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/** A case's latest record as it would be if nothing of the person gave way; null where there is none to read. */
export async function findUnguarded(
  tx: Transaction,
  keys: Keys,
  caseId: string,
): Promise<PublishedRecord | null> {
  const file = (await findCases(tx, [caseId])).get(caseId);
  const latest = await findLatest(tx, caseId);
  const text = latest && (await readRecord(tx, keys, latest));
  const record = text === null || text === undefined ? null : understandRecord(text);
  if (!file || record === null) return null;
  const facts = await getFacts(tx, caseId, file.standing.factsRevision);
  const codes = codesInForce(dayInEngland(tx.now));
  const told = personFields({ ...facts, area: council.code }, codes, () => {});
  return { ...record, ...told, disclosure: { ...record.disclosure, steps: [], allWithheld: false } };
}
