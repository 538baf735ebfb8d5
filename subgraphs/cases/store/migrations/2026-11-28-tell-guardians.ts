import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassNoticeTables } from "../../../kit/break-glass/notices.ts";

/** Keeps which guardian has read that somebody broke the glass over a case. */
export class TellGuardians1795995501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(breakGlassNoticeTables("cases_run"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table break_glass_reading");
  }
}
