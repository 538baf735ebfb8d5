import type { MigrationInterface, QueryRunner } from "typeorm";
import { outboxPruning } from "../../../kit/outbox.ts";

/** What has been told and done leaves the outbox after its time. */
export class PruneOutbox1795564801000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outboxPruning("cases_run"));
  }

  async down(): Promise<void> {
    throw new Error("what was taken away does not come back");
  }
}
