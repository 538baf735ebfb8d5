import type { MigrationInterface, QueryRunner } from "typeorm";
import { sealedKeeping } from "../../../kit/seal/row-security.ts";

/** Who has seen a sealed record, and what is to become of it, is told to those alone who may know of it. */
export class SealWhatIsKeptOfRecords1795995504000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function hub.hidden_records() returns uuid[] language sql stable
        return hub.hidden() || hub.hidden_reports();
      ${sealedKeeping("people_run", { appraisal: null, destruction_certificate: null, legal_hold: "placed_by", erasure_request: null })}
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
