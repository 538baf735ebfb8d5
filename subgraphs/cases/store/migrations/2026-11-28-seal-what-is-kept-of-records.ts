import type { MigrationInterface, QueryRunner } from "typeorm";
import { sealedKeeping } from "../../../kit/seal/row-security.ts";

/** Who has seen a sealed record, and what is to become of it, is told to those alone who may know of it. */
export class SealWhatIsKeptOfRecords1795995504000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.owner_asks(asked::regclass)
        from unnest(array['submission', 'family_relative', 'review_informant']) as asked
        where not exists (select from pg_policy where polrelid = asked::regclass and polname = 'owner_asks');
      create function hub.hidden_records() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare cases uuid[] := hub.hidden_cases();
      begin
        if cases = '{}' then return hub.hidden(); end if;
        return hub.hidden() || cases || array(
          select id from submission where case_id = any (cases)
          union select id from family_relative where case_id = any (cases)
          union select id from review_informant where case_id = any (cases));
      end $$;
      revoke execute on function hub.hidden_records from public;
      grant execute on function hub.hidden_records to cases_run;
      ${sealedKeeping("cases_run", { appraisal: null, destruction_certificate: null, legal_hold: "placed_by", erasure_request: null })}
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
