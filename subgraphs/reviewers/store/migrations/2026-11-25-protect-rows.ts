import type { MigrationInterface, QueryRunner } from "typeorm";
import { rowSecurity } from "../../../kit/row-security.ts";

/** A reviewer's record is seen by who keeps it, by their employer and by themselves. */
export class ProtectReviewers1795560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rowSecurity("reviewers_run"));
    await runner.query(`
      alter table reviewer add column custodian text;
      update reviewer set custodian = employer;
      alter table reviewer alter column custodian set not null;
      create function hub.involves(record reviewer) returns boolean language sql stable
        return record.subject = hub.setting('subject') or record.employer = any (hub.list('organisations'));

      select hub.protect_root('reviewer', 'reviewer');
      select hub.protect_below('reviewer_name', 'reviewer_id', 'reviewer');
      select hub.protect_below('training', 'reviewer_id', 'reviewer');
      select hub.protect_below('interest', 'reviewer_id', 'reviewer');
      select hub.protect_below('interest_words', 'interest_id', 'interest');
      select hub.protect_below('reviewer_leave', 'reviewer_id', 'reviewer');
      select hub.protect_below('appointment', 'reviewer_id', 'reviewer');
      -- The answer to a proposal of somebody who is no reviewer is kept too.
      select hub.force('proposal_answer');
      create policy by_reviewer on proposal_answer using (
        (select hub.sees_all('reviewer'))
        or exists (select from reviewer where reviewer.id = proposal_answer.reviewer_id));
      select hub.protect_open('organisation', 'a directory of codes and names that everybody may read');
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
