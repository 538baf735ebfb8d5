import { randomUUID } from "node:crypto";
import { type DataClass, withWhatItStandsOn } from "../../schema/codes/data-classes.ts";
import { codesOf } from "../../schema/codes/organisation-succession.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { dayInEngland } from "../../schema/values/calendar.ts";

/** Reads and writes rows past every restriction. */
type Rows = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/** An agreement by which one organisation sees another's rows. */
export interface Shared {
  readonly from: string;
  readonly to: string;
  readonly dataClass: DataClass;
  readonly purposes: readonly Purpose[];
}

/** Puts an agreement that both have accepted into an owner's database, for tests that are about something else. */
export async function share(rows: Rows, { from, to, dataClass, purposes }: Shared): Promise<void> {
  const today = dayInEngland(new Date());
  await rows(
    `insert into sharing_agreement (id, grantor, rows_of, grantee, data_class, opens, purposes, valid_from,
       offered_at, offered_by, accepted_at, accepted_by)
     values ($1, $2, $7, $3, $4, $5, $6, '2010-01-01', now(), 'a test', now(), 'a test')`,
    [randomUUID(), from, to, dataClass, withWhatItStandsOn(dataClass), purposes, codesOf(from, today)],
  );
}
