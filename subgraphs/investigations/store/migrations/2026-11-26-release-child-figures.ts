import type { MigrationInterface, QueryRunner } from "typeorm";
import { figuresTables } from "../../../kit/disclosure/figures-tables.ts";

/** Figures of children's deaths that were frozen and released; which themes adults' reviews show may be told beside. */
export class ReleaseChildFigures1795961000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${figuresTables("investigations_run")}
      select hub.protect_by_class(figures::regclass, 'child-figures') from unnest(array[
        'frozen_quarter', 'frozen_count', 'figures_release', 'shown_cell']) as figures;
      create policy beside_figures on adult_theme for select using ((select hub.opens('child-figures')));
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was released stays released");
  }
}
