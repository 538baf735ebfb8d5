import {
  childMeasures,
  childThemeMeasure,
  findChildMeasure,
  themeOfChildMeasure,
} from "../../../schema/codes/child-measures.ts";
import type { PublishedMeasure } from "../../../schema/codes/measures.ts";
import { daysOf, type Quarter } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import type { FiguresOwner } from "../../kit/disclosure/figures-resolver.ts";
import type { Coordinates } from "../../kit/disclosure/measure.ts";
import { placeOfChild } from "../domain/child-place.ts";
import { findChildrenFlagged, findChildrenHandedOver } from "../store/counted-children.ts";

/** What is published of children's deaths; the team that reviews them freezes and releases it. */
export const publishedChildFigures: FiguresOwner = {
  measures: childMeasures,
  find: findChildMeasure,
  count: countChildren,
  about: "children's deaths",
  kind: "Child",
  releasing: "child-figures:release",
};

/** The measure of a theme's child flags; null where nothing of the kind is counted. */
export function measureOfChildTheme(theme: string): PublishedMeasure | null {
  return findChildMeasure(childThemeMeasure(theme));
}

async function countChildren(
  tx: Transaction,
  { name, partitions }: PublishedMeasure,
  quarter: Quarter,
): Promise<Coordinates[]> {
  const theme = themeOfChildMeasure(name);
  const days = daysOf(quarter);
  const children =
    theme === null ? await findChildrenHandedOver(tx, days) : await findChildrenFlagged(tx, theme, days);
  return children.map((child) =>
    Object.fromEntries(Object.keys(partitions).map((each) => [each, placeOfChild(child, each)])),
  );
}
