import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whether somebody knows of a person is asked of the membership by a function with a plan of its own. Written into the
 * policy, the membership's and the report's policies came into the plan of every statement that touches a person, at a
 * cost that led to whole tables being read where a key would have done.
 */
export class KnowPersons1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function hub.knows_person(person uuid) returns boolean language plpgsql stable as $$
      begin
        return exists (select from public.membership where person_id = knows_person.person);
      end $$;
      alter policy by_report on person using ((select hub.sees_all('identity')) or hub.knows_person(id));
      alter policy counted_by_report on person using ((select hub.sees_all('identity')) or hub.knows_person(id));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
