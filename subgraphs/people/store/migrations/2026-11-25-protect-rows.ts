import type { MigrationInterface, QueryRunner } from "typeorm";
import { rowSecurity, sealedRowSecurity } from "../../../kit/row-security.ts";

/** Reports are seen by their custodian and by whoever made them, and everything else with its report. */
export class ProtectPeople1795560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rowSecurity("people_run") + sealedRowSecurity);
    await runner.query(`
      create function hub.involves(record report) returns boolean language sql stable
        return coalesce(record.organisation = any (hub.list('organisations')), false);

      select hub.protect_root('report', 'identity');
      -- A report is given to the area's commissioner, also by somebody who then may not read it.
      create policy given_by_anybody on report for insert with check ((select hub.opens('identity')));
      select hub.protect_below('reported_person', 'report_id', 'report');
      select hub.protect_below('link_key', 'report_id', 'report');
      select hub.protect_below('match_decision', 'report_id', 'report');
      select hub.protect_below('decision_words', 'decision_id', 'match_decision');
      select hub.protect_below('membership', 'report_id', 'report');
      select hub.protect_below('kept_apart', 'report_id', 'report');

      -- A person is known by the reports that are or were about them; a new one has none yet.
      select hub.force('person');
      create policy by_report on person for select using (
        (select hub.sees_all('identity'))
        or exists (select from membership where membership.person_id = person.id));
      create policy made_by_matching on person for insert with check ((select hub.opens('identity')));
      create policy counted_by_report on person for update using (
        (select hub.sees_all('identity'))
        or exists (select from membership where membership.person_id = person.id));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
