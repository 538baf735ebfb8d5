import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { figuresCalendars } from "../../../schema/codes/figures-calendar.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { comparedMeasure, type PublishedMeasure } from "../../../schema/codes/measures.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { yearsUntil } from "../../../schema/values/figures-span.ts";
import { daysOf } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import type { FiguresRelease } from "../../kit/disclosure/figures-store.ts";
import { keyOf } from "../../kit/disclosure/measure.ts";
import { type AgedGroup, mediansOf } from "../domain/median-age.ts";
import { findCountedPeople } from "../store/counted-people.ts";
import { hasMediansOver, saveMedians } from "../store/released-medians.ts";
import { agesOf, placeOf } from "./count-people.ts";

/** By what medians are released; each group is a cell of the measure as well. */
const comparedBy = ["sex", "ethnicGroup"];

/**
 * Releases median ages with pooled years: of groups that the release shows as a number, and once for each year, so
 * that nobody takes one median from another.
 */
export async function releaseMedians(
  tx: Transaction,
  measure: PublishedMeasure,
  release: FiguresRelease,
): Promise<void> {
  const span = { first: release.firstQuarter, last: release.lastQuarter };
  const today = dayInEngland(tx.now);
  const { medianYears } = getInForce(figuresCalendars, today);
  const whole = yearsUntil(Number(span.last.slice(0, 4)), medianYears);
  if (measure.name !== comparedMeasure || release.outcome !== "SHOWN") return;
  if (span.first !== whole.first || span.last !== whole.last) return;
  if (await hasMediansOver(tx, measure.name, span)) return;
  const people = await findCountedPeople(tx, "completed_on", {
    first: daysOf(span.first).first,
    last: daysOf(span.last).last,
  });
  const groupOf = (dimension: string, value: string): AgedGroup => ({
    dimension,
    value,
    ages: people
      .filter((each) => dimension === "" || placeOf(each, dimension, measure, today) === value)
      .flatMap((each) => {
        const ages = agesOf(each);
        return ages !== null && ages.least === ages.most ? [ages.least] : [];
      }),
  });
  const groups = [
    { dimension: "", value: "" },
    ...comparedBy.flatMap((dimension) =>
      measure.partitions[dimension]!.map((value) => ({ dimension, value })),
    ),
  ].filter(({ dimension, value }) => isShown(release, dimension === "" ? {} : { [dimension]: value }));
  const { suppressUpTo } = getInForce(countRules, today);
  await saveMedians(
    tx,
    release.id,
    mediansOf(
      groups.map(({ dimension, value }) => groupOf(dimension, value)),
      suppressUpTo,
    ),
  );
}

function isShown({ cells }: FiguresRelease, at: Readonly<Record<string, string>>): boolean {
  return cells.some((cell) => keyOf(cell.at) === keyOf(at) && cell.shown.kind === "ROUNDED");
}
