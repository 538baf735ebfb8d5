import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who something is about is a class of its own: whoever was given a share in investigations, referrals or children's
 * reviews sees it only where a share in that was given too.
 */
export class ShareSubjectsApart1796007200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy with_what_is_about_them on subject using (
        (select hub.sees_all('subject')) or (select hub.opens('subject')) and (
          exists (select from investigation where investigation.subject_id = subject.id
            and (investigation.custodian = any ((select hub.custodians('subject'))::text[])
              or hub.involves(investigation.*)))
          or exists (select from handover join child_death_review review on review.id = handover.review_id
            where handover.subject_id = subject.id
              and review.custodian = any ((select hub.custodians('subject'))::text[]))
          or exists (select from child_notification where child_notification.subject_id = subject.id)));
      alter policy with_what_was_referred on subject using ((select hub.opens('subject'))
        and exists (select from received_referral where received_referral.subject_id = subject.id
          and received_referral.custodian = any ((select hub.custodians('subject'))::text[])));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
