import { figuresCalendars } from "../../../schema/codes/figures-calendar.ts";
import { type GeneralPopulation, generalPopulations } from "../../../schema/codes/general-population.ts";
import { findInForce, getInForce } from "../../../schema/codes/in-force.ts";
import { comparedMeasure } from "../../../schema/codes/measures.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { yearsUntil } from "../../../schema/values/figures-span.ts";
import { daysOf } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import { answerFigures, type FiguresAnswer } from "../../kit/disclosure/answer-figures.ts";
import type { FiguresRelease } from "../../kit/disclosure/figures-store.ts";
import { type Coordinates, keyOf } from "../../kit/disclosure/measure.ts";
import type { ShownCount } from "../../kit/disclosure/shown-count.ts";
import { shareInHundred } from "../domain/share.ts";
import { findMedians } from "../store/released-medians.ts";
import { publishedFigures } from "./publish-figures.ts";

/** A group of people who died, beside the same of the whole population; what is not known or not shown is null. */
export interface ComparedGroup {
  /** sex, ethnicGroup, or empty for all. */
  readonly dimension: string;
  readonly value: string;
  readonly people: ShownCount;
  readonly medianAge: number | null;
  readonly generalMedianAge: number | null;
  readonly avoidable: ShownCount | null;
  readonly avoidablePerHundred: number | null;
  readonly generalAvoidablePerHundred: number | null;
}

/** Deaths here over pooled years beside those of the whole population. */
export interface ComparedDeaths {
  readonly answer: FiguresAnswer;
  readonly groups: readonly ComparedGroup[];
  readonly general: Pick<GeneralPopulation, "version" | "source"> | null;
}

/**
 * Median age at death and avoidable share, by sex and ethnic group, over the years that end with one: out of released
 * figures alone, so that the share is that of rounded counts.
 * Source: the report, 3.6.
 */
export async function compareDeaths(tx: Transaction, year: number): Promise<ComparedDeaths> {
  const measure = publishedFigures.find(comparedMeasure);
  if (measure === null) throw new Error(`There is no measure ${comparedMeasure}.`);
  const { medianYears } = getInForce(figuresCalendars, dayInEngland(tx.now));
  const span = yearsUntil(year, medianYears);
  const answer = await answerFigures(tx, measure, span);
  const general = findInForce(generalPopulations, daysOf(span.last).last);
  if (answer.release === null || answer.standing !== "SHOWN") return { answer, groups: [], general };
  const medians = await findMedians(tx, answer.release.id);
  const groups = [
    { dimension: "", value: "" },
    ...["sex", "ethnicGroup"].flatMap((dimension) =>
      measure.partitions[dimension]!.map((value) => ({ dimension, value })),
    ),
  ];
  return {
    answer,
    general,
    groups: groups.map(({ dimension, value }): ComparedGroup => {
      const at: Coordinates = dimension === "" ? {} : { [dimension]: value };
      const people = cellOf(answer.release!, at)!;
      const avoidable = cellOf(answer.release!, { ...at, avoidability: "AVOIDABLE" });
      const median = medians.find((each) => each.dimension === dimension && each.value === value);
      return {
        dimension,
        value,
        people,
        medianAge: median?.years ?? null,
        generalMedianAge: medianOf(general, dimension, value),
        avoidable,
        avoidablePerHundred: avoidable && shareInHundred(avoidable, people),
        generalAvoidablePerHundred: general?.avoidablePerHundred ?? null,
      };
    }),
  };
}

function cellOf({ cells }: FiguresRelease, at: Coordinates): ShownCount | null {
  return cells.find((cell) => keyOf(cell.at) === keyOf(at))?.shown ?? null;
}

function medianOf(general: GeneralPopulation | null, dimension: string, value: string): number | null {
  if (dimension === "") return general?.medianAge.ALL ?? null;
  if (dimension !== "sex") return null;
  return general?.medianAge[value as "FEMALE" | "MALE"] ?? null;
}
