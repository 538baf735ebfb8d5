import { getInForce } from "../../../schema/codes/in-force.ts";
import { tracedNumber } from "../../../schema/codes/nhs-number-statuses.ts";
import { sourceRanks } from "../../../schema/codes/source-ranks.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { type GoldenRecord, goldenRecord } from "../domain/golden-record.ts";
import type { PersonWithReports } from "../store/persons.ts";

/** The golden record of a person, by the ranks of sources in force. */
export function readRecord({ members, choices }: PersonWithReports, now: Date): GoldenRecord {
  const { ranks } = getInForce(sourceRanks, dayInEngland(now));
  return goldenRecord(members, { choices, ranks, tracedNumber });
}
