import type { MigrationInterface, QueryRunner } from "typeorm";
import { custodianLookupAnew } from "../../../kit/audit/audit-tables.ts";

/** Tells organisations too who has changed their webhooks, and whoever referrals go to who has looked at them. */
export class KnowKeepers1796000540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      custodianLookupAnew("investigations_run", {
        Investigation: "select id, array[custodian] from investigation where id = any (ids)",
        ChildDeathReview: "select id, array[custodian] from child_death_review where id = any (ids)",
        Handover: `select handover.id, array[custodian] from handover
          join child_death_review as review on review.id = review_id where handover.id = any (ids)`,
        ThemeFlag: `select theme_flag.id, array[custodian] from theme_flag
          join child_death_review as review on review.id = review_id where theme_flag.id = any (ids)`,
        Case: `select case_id, array_agg(distinct custodian) from investigation_link
          join investigation on investigation.id = investigation_id where case_id = any (ids) group by case_id`,
        Person: `select person_id, array_agg(distinct coalesce(investigation.custodian, review.custodian))
          from person_link left join investigation on investigation.id = investigation_id
          left join child_death_review as review on review.id = review_id
          where person_id = any (ids) and valid_to is null group by person_id`,
        Webhook: "select id, array[custodian] from webhook where id = any (ids)",
        Change:
          "select id, array[organisation] from team_change where id = any (ids) and organisation is not null",
        Referral: "select id, array[custodian] from received_referral where id = any (ids)",
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
