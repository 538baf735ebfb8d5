import type { MigrationInterface, QueryRunner } from "typeorm";

/** Both sides may agree that they stand to each other in another way, and whether the review waits. */
export class AgreeOnHolds1796006400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interface_plan
        add column relation text constraint planned_relation_is_known
          check (relation in ('PRECEDES', 'PARALLEL', 'INFORMS')),
        add column holds_review boolean;
    `);
  }

  async down(): Promise<void> {
    throw new Error("plans are never dropped by a migration");
  }
}
