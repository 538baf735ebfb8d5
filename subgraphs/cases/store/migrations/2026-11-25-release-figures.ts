import type { MigrationInterface, QueryRunner } from "typeorm";
import { figuresTables } from "../../../kit/disclosure/figures-tables.ts";

/** Figures that were frozen and released: counts of people, and how they are shown. */
export class ReleaseFigures1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(figuresTables("cases_run"));
  }

  async down(): Promise<void> {
    throw new Error("what was released stays released");
  }
}
