import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of the pairs that are kept, which are worth asking about: only these make reports hang together. */
export class TellEdgesApart1795651201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table match_edge add is_worth_asking boolean not null default true;
      drop index match_edge_from;
      drop index match_edge_to;
      create index match_edge_from on match_edge (report_id, is_worth_asking) include (other_report_id);
      create index match_edge_to on match_edge (other_report_id, is_worth_asking) include (report_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error("why reports were linked is never dropped by a migration");
  }
}
