import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whoever leads an investigation corrects who it is about; what was said is counted. */
export class CorrectSubjects1796006600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table investigation add column subject_version int not null default 1;
      alter table investigation alter column subject_version drop default;
      grant update (subject_version) on investigation to investigations_run;
      grant update (given_names, family_name, birth_date, death_date, nhs_number, nhs_number_status, sex,
        ethnic_category, postcode, gp_practice, area, learning_disability) on subject to investigations_run;
      create policy corrected_with_its_investigation on subject for update
        using (exists (select from investigation where investigation.subject_id = subject.id));
    `);
  }

  async down(): Promise<void> {
    throw new Error("who something is about is never dropped by a migration");
  }
}
