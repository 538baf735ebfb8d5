import type { MigrationInterface, QueryRunner } from "typeorm";
import { onlyErasureDestroysKeys, retentionTables } from "../../../kit/retention/tables.ts";

/** Investigations and child death reviews are kept for their time, held beyond it, and destroyed as somebody decides. */
export class KeepForTheirTime1795932000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionTables("investigations_run") + onlyErasureDestroysKeys("investigations_run"));
    await runner.query(ends + ofInvestigations + ofChildDeathReviews);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}

const ends = `
  alter table investigation add column erased_at timestamptz(3);
  alter table child_death_review add column erased_at timestamptz(3);

  create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
    reference text, event text, event_on date) language sql stable as $$
    select 'INVESTIGATION', id, custodian, reference, 'CONCLUDED', concluded_on
    from public.investigation where erased_at is null and status = 'CONCLUDED'
    union all
    select 'CHILD_DEATH_REVIEW', review.id, review.custodian, null, 'RECEIVED',
      (coalesce((select max(attempt.received_at) from public.handover
          join public.handover_attempt attempt on attempt.handover_id = handover.id
          where handover.review_id = review.id), review.received_at) at time zone 'Europe/London')::date
    from public.child_death_review review where review.erased_at is null $$;
`;

/** Who somebody was, in each place that says it. */
const emptySubject = `given_names = null, family_name = null, birth_date = null, death_date = null,
  nhs_number = null, sex = null, ethnic_category = null, postcode = null, gp_practice = null,
  learning_disability = null`;

const ofInvestigations = `
  select hub.erases('INVESTIGATION', 'ROOT', 'investigation', 'erased_at = $2', 'id = $1');
  select hub.erases('INVESTIGATION', 'VALUE', 'subject', '${emptySubject}',
    'id = (select subject_id from investigation where id = $1)
      or id in (select subject_id from received_referral where investigation_id = $1)');
  select hub.erases('INVESTIGATION', 'VALUE', 'link_words', $$words = ''$$,
    'link_id in (select id from investigation_link where investigation_id = $1)');
  select hub.erases('INVESTIGATION', 'VALUE', 'interface_report_words', $$words = ''$$,
    'report_id in (select report.id from interface_report report join investigation_link link
      on link.id = report.link_id where link.investigation_id = $1)');
  select hub.erases('INVESTIGATION', 'KEY', 'received_referral', 'words_id', 'investigation_id = $1');
`;

const ofChildDeathReviews = `
  select hub.erases('CHILD_DEATH_REVIEW', 'ROOT', 'child_death_review', 'erased_at = $2', 'id = $1');
  select hub.erases('CHILD_DEATH_REVIEW', 'VALUE', 'subject', '${emptySubject}',
    'id in (select subject_id from handover where review_id = $1)');
  select hub.erases('CHILD_DEATH_REVIEW', 'KEY', 'handover_attempt', 'document_id',
    'handover_id in (select id from handover where review_id = $1)');
  select hub.erases('CHILD_DEATH_REVIEW', 'VALUE', 'core_data', $$age_band = null, sex = null,
    learning_disability = null, severity = null, factors = '[]', causes = '{}'$$,
    'handover_id in (select id from handover where review_id = $1)');
  select hub.erases('CHILD_DEATH_REVIEW', 'VALUE', 'theme_flag_words', $$words = ''$$,
    'flag_id in (select id from theme_flag where review_id = $1)');
`;
