import type { MigrationInterface, QueryRunner } from "typeorm";

/** Guardians keep why they seal a record and what they found, and read it again, though they see no report. */
export class KeepGuardiansWords1795991000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["sealed_document", "document_key"]) {
      await runner.query(
        `alter policy not_by_comparison on ${table} using (
           (select hub.opens('identity') or hub.may('seal:manage') or hub.may('break-glass:review')))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
