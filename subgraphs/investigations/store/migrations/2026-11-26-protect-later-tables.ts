import type { MigrationInterface, QueryRunner } from "typeorm";

/** Protects the tables that were made while the others were being protected. */
export class ProtectLaterTables1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.protect_below('investigation_stage', 'investigation_id', 'investigation');
      select hub.protect_below('plan_agreement', 'link_id', 'investigation_link');
      select hub.protect_below('interface_report', 'link_id', 'investigation_link');
      select hub.protect_below('interface_report_words', 'report_id', 'interface_report');

      select hub.protect_by_class('adult_theme', 'child-review');
      select hub.protect_root('webhook', 'child-review');
      select hub.protect_below('webhook_delivery', 'webhook_id', 'webhook');
      select hub.protect_root('received_referral', 'investigation');
      create policy with_what_was_referred on subject for select using ((select hub.opens('subject'))
        and exists (select from received_referral where received_referral.subject_id = subject.id));
      -- A change concerns one team, or all of them.
      select hub.force('team_change');
      create policy by_team on team_change using (
        (select hub.sees_all('child-review')) or (select hub.opens('child-review'))
        and coalesce(organisation = any ((select hub.list('organisations'))::text[]), true));

      -- What became of somebody is told to those who handed them over.
      select hub.force('screening');
      create policy by_person on screening using (
        (select hub.sees_all('child-review'))
        or exists (select from person_link where person_link.person_id = screening.person_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
