import type { MigrationInterface, QueryRunner } from "typeorm";

/** A pack that could not be made says so to those who wait for it. */
export class TellOfFailedPacks1795995200300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pack_step drop constraint pack_step_is_known;
      alter table pack_step add constraint pack_step_is_known
        check (step in ('REQUESTED', 'FIGURES_READ', 'DRAWN', 'KEPT', 'FAILED'));
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was told of a pack is never dropped by a migration");
  }
}
