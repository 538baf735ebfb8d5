import type { MigrationInterface, QueryRunner } from "typeorm";

/** Protects the table that was made while the others were being protected. */
export class ProtectLaterTables1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "select hub.protect_open('registered_operation', 'texts of operations, which every gateway reads')",
    );
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
