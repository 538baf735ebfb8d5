import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "../../support/review-texts/chance.ts";
import type { FaultyHub } from "./hub.ts";

/** Underlying causes of which one takes the place of another. */
const causes = ["A41.9", "K56.4", "J18.9", "I21.9", "C18.9"];

/**
 * Corrects the causes of death of people whose records are out or on their way, as the index of people records a
 * correction, until so many have been. @returns how many were
 */
export async function correctSome(
  hub: FaultyHub,
  chance: Chance,
  count: number,
  over: AbortSignal,
): Promise<number> {
  let corrected = 0;
  while (corrected < count && !over.aborted) {
    const rows = await hub
      .rows<{ person_id: string }>(
        "cases",
        `select person_id from case_record where id in
           (select case_id from submission where state = $1 and version < 3)
         order by random() limit 1`,
        // Half of them are out already and must be amended; the others are called back on their way.
        [corrected % 2 === 0 ? "ACKNOWLEDGED" : "RELEASED"],
      )
      .catch(() => []);
    if (rows[0] && (await correct(hub, rows[0].person_id, chance.pick(causes)).catch(() => false)))
      corrected += 1;
    await pause(chance.whole(100, 600));
  }
  return corrected;
}

async function correct(hub: FaultyHub, personId: string, icd10: string): Promise<boolean> {
  const causesNow = JSON.stringify([{ line: "IA", text: "Corrected", icd10 }]);
  const sql = await correctionSql(hub, personId, causesNow);
  await hub.rows("people", sql);
  return true;
}

async function correctionSql(hub: FaultyHub, personId: string, causesNow: string): Promise<string> {
  const columns = await hub.rows<{ column_name: string }>(
    "people",
    "select column_name from information_schema.columns where table_name = 'reported_person' and table_schema = 'public'",
  );
  const changes: Record<string, string> = { version: "it.version + 1", causes: `'${causesNow}'` };
  const names = columns.map(({ column_name }) => column_name);
  return `begin;
    insert into reported_person (${names.map((name) => `"${name}"`).join(", ")})
      select ${names.map((name) => changes[name] ?? `it."${name}"`).join(", ")}
      from reported_person as it join membership on membership.report_id = it.report_id and valid_to is null
      where person_id = '${personId}' order by it.version desc limit 1;
    update report set version = version + 1 where id in
      (select report_id from membership where person_id = '${personId}' and valid_to is null);
    update person set revision = revision + 1 where id = '${personId}';
    insert into outbox (event, job, payload, request_id, recorded_at)
      values ('person.corrected', 'refresh-case', '{"personId": "${personId}"}', 'correction', now());
    commit;`;
}
