import type { MigrationInterface, QueryRunner } from "typeorm";

/** Second readings with their checklist, and what comes of recommendations. */
export class LearnFromReviews1795658400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table quality_reading (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        review_revision int not null,
        outcome text not null constraint reading_outcome_is_known check (outcome in ('APPROVED', 'RETURNED')),
        checklist text,
        answers jsonb not null,
        reasons text[] not null,
        words uuid references sealed_document (id),
        read_at timestamptz(3) not null,
        read_by text not null,
        constraint what_is_approved_was_checked check (outcome = 'RETURNED' or checklist is not null)
      );
      create index quality_reading_by_case on quality_reading (case_id, read_at);

      create table learning_action (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        recommendation_id uuid not null references recommendation (id),
        organisation text not null,
        words uuid not null references sealed_document (id),
        measure uuid not null references sealed_document (id),
        due_on date not null,
        planned_at timestamptz(3) not null,
        planned_by text not null,
        state text not null
          constraint action_state_is_known check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'STOPPED')),
        reminded_on date
      );
      create index learning_action_by_case on learning_action (case_id, planned_at);
      create index learning_action_owed on learning_action (organisation, due_on, id)
        where state in ('PLANNED', 'UNDER_WAY');

      create table action_progress (
        action_id uuid not null references learning_action (id),
        sequence int not null constraint action_progress_counts_from_1 check (sequence >= 1),
        state text not null,
        on_day date not null,
        words uuid not null references sealed_document (id),
        evidence uuid references sealed_document (id),
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (action_id, sequence),
        constraint nothing_is_done_without_evidence check (state <> 'DONE' or evidence is not null)
      );

      create table learning_decision (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        decision text not null,
        review_revision int not null,
        words uuid references sealed_document (id),
        decided_at timestamptz(3) not null,
        decided_by text not null
      );
      create index learning_decision_by_case on learning_decision (case_id, decided_at);

      grant select, insert on quality_reading, learning_action, action_progress, learning_decision to cases_run;
      grant update (state, reminded_on) on learning_action to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
