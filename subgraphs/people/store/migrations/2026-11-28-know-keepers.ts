import type { MigrationInterface, QueryRunner } from "typeorm";
import { custodianLookupAnew, ofErasures, ofGlass } from "../../../kit/audit/audit-tables.ts";

/** Tells organisations too who has checked decisions about their reports and sent, read and run their lists. */
export class KnowKeepers1796000540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      custodianLookupAnew("people_run", {
        DeathReport: "select id, array[custodian] from report where id = any (ids)",
        Person: `select person_id, array_agg(distinct custodian) from membership join report on report.id = report_id
          where person_id = any (ids) and valid_to is null group by person_id`,
        Decision: `select decision.id, array[custodian] from match_decision as decision
          join report on report.id = report_id where decision.id = any (ids)`,
        Import:
          "select id, array[organisation] from report_import where id = any (ids) and organisation is not null",
        Request: ofErasures,
        Use: ofGlass,
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
