import type { MigrationInterface, QueryRunner } from "typeorm";
import { sealedKeeping } from "../../../kit/seal/row-security.ts";

/** Who has seen a sealed record, and what is to become of it, is told to those alone who may know of it. */
export class SealWhatIsKeptOfRecords1795995504000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.owner_asks('theme_flag');
      create function hub.hidden_records() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare known uuid[] := hub.hidden_subjects_of_change() || hub.hidden_investigations();
      begin
        if known = '{}' then return known; end if;
        return known || array(select id from theme_flag where review_id = any (known));
      end $$;
      revoke execute on function hub.hidden_records from public;
      grant execute on function hub.hidden_records to investigations_run;
      ${sealedKeeping("investigations_run", { appraisal: null, destruction_certificate: null, legal_hold: "placed_by" })}
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
