import type { MigrationInterface, QueryRunner } from "typeorm";

/** What else somebody is or was known by: other names, former postcodes, superseded NHS numbers. */
export class KeepOtherNames1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reported_person
        add other_names jsonb not null default '[]',
        add former_postcodes text[] not null default '{}',
        add former_nhs_numbers text[] not null default '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reported_person drop other_names, drop former_postcodes, drop former_nhs_numbers;
    `);
  }
}
