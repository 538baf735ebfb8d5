import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whose area somebody's was, and whether their NHS number was traced, as their source says. */
export class KnowAreas1795960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table subject add column area text, add column nhs_number_status text");
  }

  async down(): Promise<void> {
    throw new Error("who died is never forgotten by a migration");
  }
}
