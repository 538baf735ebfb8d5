import type { MigrationInterface, QueryRunner } from "typeorm";

/** Why reports were linked, who answered which question, and what the model may no longer change about a person. */
export class ExplainMatches1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add told_at timestamptz(3),
        add decided_at timestamptz(3),
        add settled_at timestamptz(3),
        add merged_into uuid references person (id);
      update person set told_at = created_at;
      create index person_by_heir on person (merged_into) where merged_into is not null;

      alter table match_decision
        add model text,
        add weight double precision,
        add probability double precision,
        add report_version int not null default 1,
        add capped_keys text[] not null default '{}',
        add cause_id uuid references match_decision (id);
      create index match_decision_by_report on match_decision (report_id, decided_at);

      create table match_edge (
        decision_id uuid not null references match_decision (id),
        report_id uuid not null references report (id),
        report_version int not null,
        other_report_id uuid not null references report (id),
        other_report_version int not null,
        weight double precision not null,
        probability double precision not null,
        guards text[] not null,
        comparisons jsonb not null,
        primary key (decision_id, other_report_id)
      );
      create index match_edge_from on match_edge (report_id);
      create index match_edge_to on match_edge (other_report_id);
      create index kept_apart_from_other on kept_apart (other_report_id);

      create table match_answer (
        id uuid primary key,
        decision_id uuid not null references match_decision (id),
        subject text not null,
        answer text not null constraint match_answer_is_known
          check (answer in ('SAME_PERSON', 'NOT_THE_SAME', 'UNSURE')),
        person_id uuid references person (id),
        reason text not null,
        answered_at timestamptz(3) not null,
        constraint who_it_is_is_named check ((answer = 'SAME_PERSON') = (person_id is not null))
      );
      create index match_answer_by_question on match_answer (decision_id, answered_at);

      create index membership_by_decision on membership (decision_id);
      create index membership_history on membership (report_id, valid_from);

      grant update (told_at, decided_at, settled_at, merged_into) on person to people_run;
      grant select, insert on match_edge, match_answer to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("why reports were linked is never dropped by a migration");
  }
}
