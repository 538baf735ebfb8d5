import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a steering group decided on a case's report is erased with the case, and so is what was told of it since. */
export class EraseSteeringWords1795995200200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.erases('CASE', 'KEY', 'steering_act', $$(facts ->> 'words')::uuid$$,
        $$kind = 'DECISION_RECORDED' and facts ->> 'caseId' = $1::text$$);
      select hub.erases('CASE', 'KEY', 'steering_act', $$(facts ->> 'words')::uuid$$,
        $$kind = 'DECISION_FOLLOWED' and facts ->> 'decisionId' in (select decided.facts ->> 'decisionId'
          from steering_act decided where decided.kind = 'DECISION_RECORDED'
            and decided.facts ->> 'caseId' = $1::text)$$);
    `);
  }

  async down(): Promise<void> {
    throw new Error("what is erased with a record is never forgotten by a migration");
  }
}
