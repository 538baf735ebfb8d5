import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reminders of dates, once for each date; and how long a case was held before it was allocated. */
export class RemindOfDates1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_record add column held_days_at_allocation int;
      update case_record set held_days_at_allocation = held_days where allocated_on is not null;
      alter table case_record add constraint held_days_at_allocation_go_with_it
        check ((held_days_at_allocation is null) = (allocated_on is null));
      grant update (held_days_at_allocation) on case_record to cases_run;
      create index case_by_date_to_meet on case_record (next_due_on, id) where next_due_on is not null;
      drop index case_by_due_date;

      create table case_reminder (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        clock text not null constraint clock_is_known check (clock in ('ALLOCATION', 'COMPLETION')),
        kind text not null constraint reminder_kind_is_known check (kind in ('DUE_SOON', 'OVERDUE')),
        due_on date not null,
        responsible text not null
          constraint responsible_is_known check (responsible in ('COORDINATOR', 'REVIEWER', 'SECOND_READER')),
        raised_at timestamptz(3) not null,
        constraint reminded_once_of_a_date unique (case_id, due_on, kind)
      );
      create index reminder_by_raising on case_reminder (raised_at, id);
      grant select, insert on case_reminder to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
