import { causeGroups } from "../../../schema/codes/cause-groups.ts";
import { ethnicGroupOf } from "../../../schema/codes/ethnic-groups.ts";
import {
  adjustmentOfMeasure,
  foundMeasure,
  type PublishedMeasure,
  processOfMeasure,
  themeOfMeasure,
} from "../../../schema/codes/measures.ts";
import { possibleAges } from "../../../schema/values/age.ts";
import { addMonths, dayInEngland } from "../../../schema/values/calendar.ts";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { lastPossibleDay } from "../../../schema/values/partial-date.ts";
import { daysOf, type Quarter } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Coordinates } from "../../kit/disclosure/measure.ts";
import { avoidabilityOf } from "../domain/avoidability.ts";
import { adjustmentPlace, avoidablePlace, causePlace, standingPlace } from "../domain/counted-place.ts";
import { underlyingOf } from "../domain/recorded-causes.ts";
import { type CountedPerson, findCountedActions, findCountedPeople } from "../store/counted-people.ts";
import { avoidableListOn, reviewMethodOn } from "./reference-data.ts";

/** Everybody whom a measure counts in a quarter, by a value of each of its dimensions. */
export async function countPeople(
  tx: Transaction,
  { name, partitions }: PublishedMeasure,
  quarter: Quarter,
): Promise<Coordinates[]> {
  const days = daysOf(quarter);
  if (name === "actions-planned") return (await findCountedActions(tx, days)).map(({ state }) => ({ state }));
  const process = processOfMeasure(name);
  const countsNotified = process !== null || name === "deaths-notified" || name === foundMeasure;
  const everybody = await findCountedPeople(tx, countsNotified ? "notified_on" : "completed_on", days);
  const people = name === foundMeasure ? everybody.filter(({ found }) => found) : everybody;
  if (process !== null) return people.flatMap((person) => courseOf(person, process));
  const [theme, adjustment] = [themeOfMeasure(name), adjustmentOfMeasure(name)];
  if (adjustment !== null) return people.flatMap((person) => adjustmentOf(person, adjustment));
  const counted = theme === null ? people : people.filter(({ themes }) => themes.includes(theme));
  const today = dayInEngland(tx.now);
  return counted.map((person) =>
    Object.fromEntries(
      Object.keys(partitions).map((each) => [each, placeOf(person, each, { partitions }, today)]),
    ),
  );
}

/** Where somebody counts at whose death a process looks; of several of a kind one that goes on counts. */
function courseOf({ processes }: CountedPerson, kind: InvestigationKind): Coordinates[] {
  const met = processes.filter((each) => each.kind === kind);
  if (met.length === 0) return [];
  return [{ course: met.some(({ standing }) => standing) ? "GOES_ON" : "ENDED" }];
}

function adjustmentOf({ adjustments }: CountedPerson, code: string): Coordinates[] {
  const made = adjustmentPlace(
    adjustments.filter(({ adjustment }) => adjustment === code).map((each) => each.made),
  );
  return made === null ? [] : [{ made }];
}

/** Where a person counts in a dimension of a measure; everybody counts somewhere. */
export function placeOf(
  person: CountedPerson,
  dimension: string,
  { partitions }: Pick<PublishedMeasure, "partitions">,
  today: IsoDate,
): string {
  switch (dimension) {
    case "sex":
      return person.sex === "FEMALE" || person.sex === "MALE" ? person.sex : "OTHER_OR_NOT_KNOWN";
    case "ethnicGroup": {
      const group = ethnicGroupOf(person.ethnicCategory);
      return group === "WHITE" || group === "NOT_KNOWN" ? group : "ALL_OTHERS";
    }
    case "timeliness":
      return timelinessOf(person);
    case "standing":
      return standingPlace(person);
    case "ageBand":
      return ageBandOf(person, partitions[dimension]!);
    case "cause":
      return causePlace(underlyingCauseOf(person), causeGroups);
    case "avoidability": {
      const list = avoidableListOn(person.deathDate === null ? today : lastPossibleDay(person.deathDate));
      return avoidablePlace(avoidabilityOf(underlyingCauseOf(person), agesOf(person), list));
    }
    default:
      throw new Error(`Nobody has said how to count by ${dimension}.`);
  }
}

/** The underlying cause by what the review has recorded, or else by what the person's record knows. */
function underlyingCauseOf({ causesRecorded, causesKnown, underlying }: CountedPerson) {
  return underlyingOf({ causes: causesRecorded ?? causesKnown, underlying });
}

/** The ages at death that the dates leave possible; null where one is missing. */
export function agesOf({ birthDate, deathDate }: Pick<CountedPerson, "birthDate" | "deathDate">) {
  return birthDate === null || deathDate === null ? null : possibleAges(birthDate, deathDate);
}

function timelinessOf({ notifiedOn, completedOn }: CountedPerson): string {
  const due = addMonths(notifiedOn, reviewMethodOn(notifiedOn).completeWithinMonths);
  return completedOn !== null && completedOn <= due ? "IN_TIME" : "LATER";
}

/** The band in which the age at death surely lies; dates known in part may leave it open. */
function ageBandOf(person: CountedPerson, values: readonly string[]): string {
  const ages = agesOf(person);
  if (ages === null) return "NOT_KNOWN";
  const bandOf = (age: number) => values.findLast((band) => lowestOf(band) <= age);
  const band = bandOf(ages.least);
  return band !== undefined && band === bandOf(ages.most) ? band : "NOT_KNOWN";
}

function lowestOf(band: string): number {
  return band === "NOT_KNOWN" ? Number.POSITIVE_INFINITY : Number.parseInt(band, 10);
}
