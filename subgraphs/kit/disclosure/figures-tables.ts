import { EntitySchema } from "typeorm";

/** The tables of what was frozen and shown, for an owner's migration. Nothing in them is ever changed. */
export const figuresTables = (runtimeRole: string): string => `
  create table frozen_quarter (
    measure text not null,
    quarter text not null constraint a_quarter_is_named check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    frozen_at timestamptz(3) not null,
    primary key (measure, quarter)
  );
  create table frozen_count (
    measure text not null,
    quarter text not null,
    grid int not null,
    cell text not null,
    people int not null constraint nobody_is_not_kept check (people > 0),
    primary key (measure, quarter, grid, cell),
    foreign key (measure, quarter) references frozen_quarter (measure, quarter)
  );
  create table figures_release (
    id uuid primary key,
    measure text not null,
    first_quarter text not null,
    last_quarter text not null,
    outcome text not null constraint outcome_is_known check (outcome in ('SHOWN', 'WAITS')),
    rule text not null,
    released_at timestamptz(3) not null,
    released_by text not null,
    released_for text,
    constraint a_span_is_released_once unique (measure, first_quarter, last_quarter)
  );
  create index figures_release_by_time on figures_release (measure, released_at, id);
  create table shown_cell (
    release_id uuid not null references figures_release (id),
    grid int not null,
    cell text not null,
    coordinates jsonb not null,
    kind text not null constraint kind_is_known check (kind in ('ZERO', 'SMALL', 'HELD_BACK', 'ROUNDED')),
    value int,
    primary key (release_id, grid, cell),
    constraint only_what_is_rounded_has_a_value check ((kind = 'ROUNDED') = (value is not null))
  );
  grant select, insert on frozen_quarter, frozen_count, figures_release, shown_cell to ${runtimeRole};
`;

/** A row of `frozen_count`: how many people an inner cell of a grid held; where there is none, nobody. */
export interface FrozenCountRow {
  measure: string;
  quarter: string;
  grid: number;
  cell: string;
  people: number;
}

export const frozenCountTable = new EntitySchema<FrozenCountRow>({
  name: "frozen_count",
  columns: {
    measure: { type: "text", primary: true },
    quarter: { type: "text", primary: true },
    grid: { type: "int", primary: true },
    cell: { type: "text", primary: true },
    people: { type: "int" },
  },
});

/** A row of `frozen_quarter`. */
export interface FrozenQuarterRow {
  measure: string;
  quarter: string;
  frozenAt: Date;
}

export const frozenQuarterTable = new EntitySchema<FrozenQuarterRow>({
  name: "frozen_quarter",
  columns: {
    measure: { type: "text", primary: true },
    quarter: { type: "text", primary: true },
    frozenAt: { type: "timestamptz", name: "frozen_at" },
  },
});

/** A row of `figures_release`: who released the figures of a measure for which quarters. */
export interface FiguresReleaseRow {
  id: string;
  measure: string;
  firstQuarter: string;
  lastQuarter: string;
  outcome: "SHOWN" | "WAITS";
  rule: string;
  releasedAt: Date;
  releasedBy: string;
  releasedFor: string | null;
}

export const figuresReleaseTable = new EntitySchema<FiguresReleaseRow>({
  name: "figures_release",
  columns: {
    id: { type: "uuid", primary: true },
    measure: { type: "text" },
    firstQuarter: { type: "text", name: "first_quarter" },
    lastQuarter: { type: "text", name: "last_quarter" },
    outcome: { type: "text" },
    rule: { type: "text" },
    releasedAt: { type: "timestamptz", name: "released_at" },
    releasedBy: { type: "text", name: "released_by" },
    releasedFor: { type: "text", name: "released_for", nullable: true },
  },
});

/** A row of `shown_cell`: a cell of a grid as it was released, for ever. */
export interface ShownCellRow {
  releaseId: string;
  grid: number;
  cell: string;
  coordinates: Readonly<Record<string, string>>;
  kind: "ZERO" | "SMALL" | "HELD_BACK" | "ROUNDED";
  value: number | null;
}

export const shownCellTable = new EntitySchema<ShownCellRow>({
  name: "shown_cell",
  columns: {
    releaseId: { type: "uuid", name: "release_id", primary: true },
    grid: { type: "int", primary: true },
    cell: { type: "text", primary: true },
    coordinates: { type: "jsonb" },
    kind: { type: "text" },
    value: { type: "int", nullable: true },
  },
});

/** What an owner that releases figures maps. */
export const figuresEntities = [frozenQuarterTable, frozenCountTable, figuresReleaseTable, shownCellTable];
