import type { MigrationInterface, QueryRunner } from "typeorm";
import { ownerAsks } from "../../../kit/break-glass/row-security.ts";
import { sealTables } from "../../../kit/seal/row-security.ts";

/** Who reviews the case of somebody who was sealed is absent to all who are not named. */
export class SealAppointments1795910001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ownerAsks}
      ${sealTables("reviewers_run")}
      select hub.hide(of_case::regclass, 'case_id', 'hub.hidden')
        from unnest(array['appointment', 'proposal_answer']) as of_case;
      select hub.hide('interest', 'case_id', 'hub.hidden', 'declared_by');
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
