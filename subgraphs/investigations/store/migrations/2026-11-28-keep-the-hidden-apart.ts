import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Of what bears one name and is not shown to the one who writes it anew, nobody is told by a refusal: the new one
 * stands beside it, and counts how many of that name came before. Once matching has found two reviews of one source
 * to be of one child, the later one's versions go to the earlier.
 */
export class KeepTheHiddenApart1795995502000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table investigation
        add same_before int not null default 0,
        drop constraint investigation_reference_is_its_own,
        add constraint investigation_reference_is_its_own
          unique (lead_organisation, kind, reference, same_before);
      grant update (same_before) on investigation to investigations_run;
      alter table child_death_review
        add same_before int not null default 0,
        add folded_into uuid references child_death_review (id),
        drop constraint a_source_keeps_a_review_once,
        add constraint a_source_keeps_a_review_once unique (custodian, source_system, source_id, same_before);
      grant update (folded_into) on child_death_review to investigations_run;
      grant update (review_id) on handover, theme_flag to investigations_run;
      -- Whoever links a case themselves goes on seeing their link alone.
      drop index an_investigation_is_linked_once_with_a_case;
      create unique index an_investigation_is_linked_once_with_a_case
        on investigation_link (investigation_id, case_id, linked_by) where ended_at is null;
      alter table investigation_link
        drop constraint a_revision_is_of_one_link,
        add constraint a_revision_is_of_one_link unique (investigation_id, case_id, linked_by, revision);

      -- How many of a name came before, whoever may know of them; it is told to nobody.
      select hub.owner_asks('investigation');
      select hub.owner_asks('child_death_review');
      create function hub.investigations_called(lead text, of_kind text, called text) returns int
        language sql stable security definer set search_path = public, pg_temp
        return (select coalesce(max(same_before) + 1, 0) from investigation
          where lead_organisation = lead and kind = of_kind and reference = called);
      create function hub.reviews_of_source(team text, system text, source text) returns int
        language sql stable security definer set search_path = public, pg_temp
        return (select coalesce(max(same_before) + 1, 0) from child_death_review
          where custodian = team and source_system = system and source_id = source);
      revoke execute on function hub.investigations_called, hub.reviews_of_source from public;
      grant execute on function hub.investigations_called, hub.reviews_of_source to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what stands under one name is not made one by a migration");
  }
}
