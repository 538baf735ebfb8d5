import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Links count their changes. Of those made before, each made a change and, where it or its investigation has ended,
 * another: so much is enough to tell earlier from later.
 */
export class CountLinkChanges1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table investigation_link add column revision int;
      update investigation_link set revision = 2 * made.place - made.standing from (
        select link.id,
          row_number() over (partition by investigation_id, case_id order by linked_at, link.id) as place,
          (ended_at is null and status <> 'CONCLUDED')::int as standing
        from investigation_link link join investigation on investigation.id = link.investigation_id
      ) as made where made.id = investigation_link.id;
      alter table investigation_link
        alter column revision set not null,
        add constraint link_revision_counts_from_1 check (revision >= 1),
        add constraint a_revision_is_of_one_link unique (investigation_id, case_id, revision);
      grant update (revision) on investigation_link to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("links are never dropped by a migration");
  }
}
