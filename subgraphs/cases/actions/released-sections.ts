import { investigationKindFacts } from "../../../schema/codes/investigation-kinds.ts";
import { foundMeasure, processMeasure, themeMeasure } from "../../../schema/codes/measures.ts";
import { themes } from "../../../schema/codes/themes.ts";
import { type InvestigationKind, investigationKinds } from "../../../schema/values/investigation-kind.ts";
import { emptyCell, type PackCell, type PackSection } from "../../../schema/values/pack.ts";
import { spanInWords, widestWithin } from "../../../schema/values/released-spans.ts";
import type { Transaction } from "../../kit/database.ts";
import { showDisclosed } from "../../kit/disclosure/disclosed-count-type.ts";
import { type FiguresRelease, findReleasesOfMeasures } from "../../kit/disclosure/figures-store.ts";
import { type Coordinates, keyOf } from "../../kit/disclosure/measure.ts";
import type { PackPeriod } from "../domain/pack.ts";

/** Sections with what they were made from. */
export interface ReleasedFigures {
  readonly sections: readonly PackSection[];
  readonly sources: readonly string[];
}

/** What a table tells of a measure: the heading of each figure and the cell that it is. */
type Columns = readonly (readonly [heading: string, at: Coordinates])[];

const nothingReleased = "No figures of these quarters were released.";

/** The sections of a pack out of released figures alone: nothing is counted for it. */
export async function releasedSections(tx: Transaction, period: PackPeriod): Promise<ReleasedFigures> {
  const names = Object.entries(themes.entries).map(([code, { label }]) => ({
    label,
    name: themeMeasure(code),
  }));
  const kinds = Object.keys(investigationKinds) as InvestigationKind[];
  const measures = [
    ...kinds.map(processMeasure),
    "reviews-completed",
    "deaths-notified",
    foundMeasure,
    "actions-planned",
    ...names.map(({ name }) => name),
  ];
  const released = await findReleasesOfMeasures(tx, measures);
  const within = (name: string) => shownWithin(released.get(name) ?? [], period);
  const completed = within("reviews-completed");
  const notified = within("deaths-notified");
  const found = within(foundMeasure);
  const actions = within("actions-planned");
  const ofThemes = names.flatMap(({ label, name }) => within(name).map((release) => ({ label, release })));
  const trends = names.flatMap(({ label, name }) =>
    yearsUntil(released.get(name) ?? [], period).map((release) => ({ label, release })),
  );
  const met = kinds.flatMap((kind) => within(processMeasure(kind)).map((release) => ({ kind, release })));
  const ofAllThemes = [...ofThemes, ...trends].map(({ release }) => release);
  const all = [
    ...completed,
    ...notified,
    ...found,
    ...actions,
    ...met.map(({ release }) => release),
    ...ofAllThemes,
  ];
  return {
    sections: [
      section("TIMELINESS", "Timeliness", [
        byQuarters("Reviews completed", completed, [
          ["In time", { timeliness: "IN_TIME" }],
          ["Later", { timeliness: "LATER" }],
          ["All", {}],
        ]),
        byQuarters("Deaths notified", notified, [
          ["All", {}],
          ["Women", { sex: "FEMALE" }],
          ["Men", { sex: "MALE" }],
        ]),
        byQuarters("Of the deaths notified, those that a search found", found, [["All", {}]]),
      ]),
      section("BACKLOG", "Backlog", [
        byQuarters("Deaths notified: reviews to be done", notified, [["All", {}]], true),
        byQuarters("Reviews completed: reviews that are done", completed, [["All", {}]], true),
      ]),
      section("THEMES", "Themes", [
        {
          caption: "Themes of reviews that were completed",
          columns: ["Theme and quarters", "People", "Of them 18 to 25 years old"],
          rows: ofThemes.map(({ label, release }) => ({
            label: `${label}, ${spanInWords(release)}`,
            cells: [cellOf(release, {}), cellOf(release, { ageBand: "18-25" })],
          })),
          drawn: [0],
        },
        {
          caption: "Themes by years, as they were released",
          columns: ["Theme and years", "People", "Of them 18 to 25 years old"],
          rows: trends.map(({ label, release }) => ({
            label: `${label}, ${yearsInWords(release)}`,
            cells: [cellOf(release, {}), cellOf(release, { ageBand: "18-25" })],
          })),
          drawn: [],
        },
      ]),
      section("ACTIONS", "Recommendations and actions", [
        byQuarters("Actions planned, as they stood at the release", actions, [
          ["Planned", { state: "PLANNED" }],
          ["Under way", { state: "UNDER_WAY" }],
          ["Done", { state: "DONE" }],
          ["Stopped", { state: "STOPPED" }],
          ["All", {}],
        ]),
      ]),
      section("INTERFACES", "Interfaces with other processes", [
        {
          caption: "Deaths at which another process looked too, by the quarter of notification",
          columns: ["Process and quarters", "Deaths", "Of them with one that went on"],
          rows: met.map(({ kind, release }) => ({
            label: `${investigationKindFacts[kind].names[0].name}, ${spanInWords(release)}`,
            cells: [cellOf(release, {}), cellOf(release, { course: "GOES_ON" })],
          })),
          drawn: [],
        },
      ]),
    ],
    sources: [...new Set(all.map(sourceOf))].toSorted(),
  };
}

type Releases = readonly FiguresRelease[];

const shownWithin = (releases: Releases, period: PackPeriod): Releases =>
  widestWithin(
    releases.filter(({ outcome }) => outcome === "SHOWN"),
    period,
  );

/** The years of a measure that were released until the end of a period, earliest end first. */
const yearsUntil = (releases: Releases, { lastQuarter: last }: PackPeriod): Releases =>
  releases
    .filter(({ outcome, firstQuarter, lastQuarter }) => {
      const whole = firstQuarter.endsWith("Q1") && lastQuarter.endsWith("Q4");
      return outcome === "SHOWN" && whole && lastQuarter <= last;
    })
    .toSorted((one, other) => spanKey(one).localeCompare(spanKey(other), "en"));

const spanKey = ({ firstQuarter, lastQuarter }: FiguresRelease) => `${lastQuarter} ${firstQuarter}`;

function yearsInWords({ firstQuarter, lastQuarter }: FiguresRelease): string {
  const [from, to] = [firstQuarter.slice(0, 4), lastQuarter.slice(0, 4)];
  return from === to ? from : `${from} to ${to}`;
}

function section(kind: PackSection["kind"], title: string, tables: PackSection["tables"]): PackSection {
  const told = tables.filter(({ rows }) => rows.length > 0);
  const text = told.length === 0 ? [nothingReleased] : [];
  return { kind, title, text, tables: told };
}

function byQuarters(
  caption: string,
  releases: readonly FiguresRelease[],
  columns: Columns,
  drawsTotals = false,
): PackSection["tables"][number] {
  return {
    caption,
    columns: ["Quarters", ...columns.map(([heading]) => heading)],
    rows: releases.map((release) => ({
      label: spanInWords(release),
      cells: columns.map(([, at]) => cellOf(release, at)),
    })),
    // What is over all is not drawn beside its parts.
    drawn: columns.flatMap(([, at], index) => (Object.keys(at).length === 0 && !drawsTotals ? [] : [index])),
  };
}

function cellOf({ cells, rule }: FiguresRelease, at: Coordinates): PackCell {
  const found = cells.find((cell) => keyOf(cell.at) === keyOf(at));
  if (found === undefined) return emptyCell;
  const { display, value, suppressed } = showDisclosed(found.shown, rule);
  return { display, value, suppressed };
}

function sourceOf({ measure, id, rule, releasedAt, ...span }: FiguresRelease): string {
  return `${measure}, ${spanInWords(span)}: release ${id} of ${releasedAt.toISOString().slice(0, 10)}, rule ${rule}`;
}
