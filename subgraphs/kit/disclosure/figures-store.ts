import { In } from "typeorm";
import { type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { findInOrder } from "../find-in-order.ts";
import { groupedBy } from "../grouped-by.ts";
import {
  type FiguresReleaseRow,
  figuresReleaseTable,
  frozenCountTable,
  frozenQuarterTable,
  type ShownCellRow,
  shownCellTable,
} from "./figures-tables.ts";
import { type FrozenQuarter, keyOf, type Measure } from "./measure.ts";
import type { ShownCount } from "./shown-count.ts";
import type { ShownCell } from "./what-is-told.ts";

/** The quarters of a measure that are frozen, each with its counts. */
export async function findFrozen(tx: Transaction, measure: Measure): Promise<Map<string, FrozenQuarter>> {
  const quarters = await tx.manager.getRepository(frozenQuarterTable).findBy({ measure: measure.name });
  const counts = groupedBy(
    await tx.manager.getRepository(frozenCountTable).findBy({ measure: measure.name }),
    ({ quarter }) => quarter,
  );
  return new Map(
    quarters.map(({ quarter }) => [
      quarter,
      measure.grids.map(
        (_, grid) =>
          new Map(
            (counts.get(quarter) ?? []).flatMap((row) =>
              row.grid === grid ? [[row.cell, row.people] as const] : [],
            ),
          ),
      ),
    ]),
  );
}

/** Freezes a quarter of a measure for ever. */
export async function saveFrozen(
  tx: Transaction,
  { name: measure }: Measure,
  quarter: Quarter,
  frozen: FrozenQuarter,
): Promise<void> {
  await tx.manager.getRepository(frozenQuarterTable).insert({ measure, quarter, frozenAt: tx.now });
  const rows = frozen.flatMap((cells, grid) =>
    [...cells]
      .filter(([, people]) => people > 0)
      .map(([cell, people]) => ({ measure, quarter, grid, cell, people })),
  );
  if (rows.length > 0) await tx.manager.getRepository(frozenCountTable).insert(rows);
}

/** A release with its cells. */
export interface FiguresRelease extends Omit<FiguresReleaseRow, "firstQuarter" | "lastQuarter"> {
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
  readonly cells: readonly ShownCell[];
}

/** Saves a release and what it shows. */
export async function saveRelease(tx: Transaction, { cells, ...release }: FiguresRelease): Promise<void> {
  await tx.manager.getRepository(figuresReleaseTable).insert(release);
  const rows = cells.map(({ grid, at, shown }): ShownCellRow => {
    const value = shown.kind === "ROUNDED" ? shown.value : null;
    return { releaseId: release.id, grid, cell: keyOf(at), coordinates: at, kind: shown.kind, value };
  });
  if (rows.length > 0) await tx.manager.getRepository(shownCellTable).insert(rows);
}

/** Every release of a measure, earliest first. */
export async function findReleasesOf(tx: Transaction, { name: measure }: Measure): Promise<FiguresRelease[]> {
  const rows = await tx.manager
    .getRepository(figuresReleaseTable)
    .find({ where: { measure }, order: { releasedAt: "ASC" } });
  return findInOrder(tx, rows, findReleases);
}

/** One window of the releases of a measure, in the order in which they were made. */
export async function listReleases(
  tx: Transaction,
  measure: string,
  window: Window,
): Promise<FiguresRelease[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "released_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from figures_release where measure = $1 and ${condition} ${tail}`,
    [measure, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findReleases);
}

/** Every release of measures, by the measure's name, earliest first. */
export async function findReleasesOfMeasures(
  tx: Transaction,
  measures: readonly string[],
): Promise<Map<string, FiguresRelease[]>> {
  const rows = await tx.manager.getRepository(figuresReleaseTable).find({
    select: { id: true },
    where: { measure: In([...measures]) },
    order: { releasedAt: "ASC", id: "ASC" },
  });
  return groupedBy(await findInOrder(tx, rows, findReleases), ({ measure }) => measure);
}

/** Releases by their ids. */
export async function findReleases(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, FiguresRelease>> {
  const rows = await tx.manager.getRepository(figuresReleaseTable).findBy({ id: In([...ids]) });
  const cells = groupedBy(
    await tx.manager
      .getRepository(shownCellTable)
      .find({ where: { releaseId: In([...ids]) }, order: { grid: "ASC", cell: "ASC" } }),
    ({ releaseId }) => releaseId,
  );
  return new Map(
    rows.map((row) => {
      const [firstQuarter, lastQuarter] = [row.firstQuarter as Quarter, row.lastQuarter as Quarter];
      const quarters = quartersBetween(firstQuarter, lastQuarter);
      const shown = (cells.get(row.id) ?? []).map((cell) => ({
        grid: cell.grid,
        at: cell.coordinates,
        quarters,
        shown: shownCount(cell),
      }));
      return [row.id, { ...row, firstQuarter, lastQuarter, cells: shown }];
    }),
  );
}

function shownCount({ kind, value }: ShownCellRow): ShownCount {
  return kind === "ROUNDED" ? { kind, value: value ?? 0 } : { kind };
}
