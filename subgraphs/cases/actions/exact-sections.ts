import { investigationKindFacts } from "../../../schema/codes/investigation-kinds.ts";
import { commissioners, council } from "../../../schema/codes/organisation-succession.ts";
import { themes } from "../../../schema/codes/themes.ts";
import { possibleAges } from "../../../schema/values/age.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { type IsoDate, isoDate } from "../../../schema/values/iso-date.ts";
import { emptyCell, exactCell, type PackSection } from "../../../schema/values/pack.ts";
import type { Transaction } from "../../kit/database.ts";
import { findActionsPlanned } from "../store/actions-planned.ts";
import { type CountedPerson, findCountedPeople } from "../store/counted-people.ts";
import { countLinkedProcesses } from "../store/linked-processes.ts";
import { readBacklog } from "./read-backlog.ts";
import { readTimeliness } from "./read-clocks.ts";

/** The first and last day of a pack's period. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** How many months of the backlog a pack draws, and over how many years it tells of themes. */
const monthsDrawn = 12;
const yearsDrawn = 5;

/** How timely reviews were, by the quarter in which the death was notified. */
export async function exactTimeliness(tx: Transaction, { first, last }: Days): Promise<PackSection> {
  const quarters = await readTimeliness(tx, first, last);
  const people = await findCountedPeople(tx, "notified_on", { first, last });
  return {
    kind: "TIMELINESS",
    title: "Timeliness",
    text: [
      "A review is to be completed within the time that its method gives; days on hold are given back. Deaths are counted in the quarter in which they were notified.",
      `Deaths of which nobody had told and that a search found: ${people.filter(({ found }) => found).length}.`,
    ],
    tables: [
      {
        caption: "Reviews by the quarter of notification",
        columns: ["Quarter", "Notified", "Completed", "Completed in time", "Overdue", "Median days"],
        rows: quarters.map(({ quarter, notified, completion }) => ({
          label: quarter,
          cells: [
            exactCell(notified),
            exactCell(completion.met),
            exactCell(completion.metInTimeNet),
            exactCell(completion.overdue),
            completion.medianNetDays === null ? emptyCell : exactCell(completion.medianNetDays),
          ],
        })),
        drawn: [1, 2, 3],
      },
    ],
  };
}

/** The reviews that are to be done, and how their number has gone. */
export async function exactBacklog(tx: Transaction): Promise<PackSection> {
  const { awaiting, underReview, onHold, clearsOn, months } = await readBacklog(tx, monthsDrawn);
  return {
    kind: "BACKLOG",
    title: "Backlog",
    text: [
      clearsOn === null
        ? "At the pace of the last half year the backlog does not shrink."
        : `At the pace of the last half year nothing is left to do on ${clearsOn}.`,
    ],
    tables: [
      {
        caption: "Reviews that are to be done",
        columns: ["Where they stand", "Reviews"],
        rows: [
          { label: "Wait for a reviewer", cells: [exactCell(awaiting)] },
          { label: "Under review", cells: [exactCell(underReview)] },
          { label: "Of both, on hold", cells: [exactCell(onHold)] },
        ],
        drawn: [],
      },
      {
        caption: "Month by month",
        columns: ["Month", "Notified", "Completed", "To be done at its end"],
        rows: months.map(({ month, notified, completed, open }) => ({
          label: month,
          cells: [exactCell(notified), exactCell(completed), exactCell(open)],
        })),
        drawn: [2],
      },
    ],
  };
}

/** The themes that reviews completed in the period have shown, and how that has gone over the years. */
export async function exactThemes(tx: Transaction, days: Days): Promise<PackSection> {
  const lastYear = Number(days.last.slice(0, 4));
  const years = Array.from({ length: yearsDrawn }, (_, each) => String(lastYear - yearsDrawn + 1 + each));
  const since = { first: isoDate(`${years[0]}-01-01`), last: days.last };
  const inYears = await findCountedPeople(tx, "completed_on", since);
  const people = await findCountedPeople(tx, "completed_on", days);
  const rows = Object.entries(themes.entries)
    .map(([code, { label }]) => {
      const found = people.filter((person) => person.themes.includes(code));
      return { label, found: found.length, young: found.filter(isInTransition).length };
    })
    .filter(({ found }) => found > 0)
    .toSorted((one, other) => other.found - one.found || one.label.localeCompare(other.label, "en"));
  return {
    kind: "THEMES",
    title: "Themes",
    text: [`Reviews completed in the period: ${people.length}. One review may show several themes.`],
    tables: [
      {
        caption: "Themes of reviews that were completed",
        columns: ["Theme", "Reviews", "Of them 18 to 25 years old"],
        rows: rows.map(({ label, found, young }) => ({
          label,
          cells: [exactCell(found), exactCell(young)],
        })),
        drawn: [0],
      },
      byYear(inYears, years),
    ],
  };
}

/** In how many reviews each theme was found, by the year in which they were completed; the last as far as it is told. */
function byYear(people: readonly CountedPerson[], years: readonly string[]): PackSection["tables"][number] {
  const foundIn = (theme: string) =>
    years.map(
      (year) =>
        people.filter(
          ({ completedOn, themes: shown }) => completedOn?.startsWith(year) && shown.includes(theme),
        ).length,
    );
  return {
    caption: "Themes by the year in which the review was completed",
    columns: ["Theme", ...years],
    rows: Object.entries(themes.entries)
      .map(([code, { label }]) => ({ label, counts: foundIn(code) }))
      .filter(({ counts }) => counts.some((count) => count > 0))
      .toSorted((one, other) => one.label.localeCompare(other.label, "en"))
      .map(({ label, counts }) => ({ label, cells: counts.map(exactCell) })),
    drawn: [],
  };
}

/** What became of recommendations: actions by the organisation that does them. */
export async function exactActions(tx: Transaction, days: Days): Promise<PackSection> {
  const { recommendations, organisations } = await findActionsPlanned(tx, days, dayInEngland(tx.now));
  return {
    kind: "ACTIONS",
    title: "Recommendations and actions",
    text: [`Recommendations of reviews that were completed in the period: ${recommendations}.`],
    tables: [
      {
        caption: "Actions planned in the period, by the organisation that does them",
        columns: ["Organisation", "Planned", "Done", "Stopped", "Not done yet", "Of them overdue"],
        rows: organisations.map(({ organisation, planned, done, stopped, open, overdue }) => ({
          label: nameOf(organisation),
          cells: [planned, done, stopped, open, overdue].map(exactCell),
        })),
        drawn: [1, 3],
      },
    ],
  };
}

/** Deaths that another process looks at too. What the group is still to be told of each stands on its agenda. */
export async function exactInterfaces(tx: Transaction, days: Days): Promise<PackSection> {
  const counted = await countLinkedProcesses(tx, days);
  return {
    kind: "INTERFACES",
    title: "Interfaces with other processes",
    text: [
      "Deaths notified in the period that another process looks at too. What the group is still to be told of each stands on the agenda of its meeting.",
    ],
    tables: [
      {
        caption: "Deaths by the process that they meet",
        columns: ["Process", "Deaths", "Of them with one that goes on"],
        rows: counted.map(({ kind, met, standing }) => ({
          label: investigationKindFacts[kind].names[0].name,
          cells: [exactCell(met), exactCell(standing)],
        })),
        drawn: [],
      },
    ],
  };
}

function isInTransition({ birthDate, deathDate }: CountedPerson): boolean {
  const ages = birthDate === null || deathDate === null ? null : possibleAges(birthDate, deathDate);
  return ages !== null && ages.least >= 18 && ages.most <= 25;
}

const names = new Map([...commissioners, council].map(({ code, name }) => [code as string, name]));
const nameOf = (code: string) => names.get(code) ?? code;
