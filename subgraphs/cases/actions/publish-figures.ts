import {
  findMeasure,
  measures,
  type PublishedMeasure,
  themeMeasure,
} from "../../../schema/codes/measures.ts";
import type { FiguresOwner } from "../../kit/disclosure/figures-resolver.ts";
import { countPeople } from "./count-people.ts";
import { releaseMedians } from "./release-medians.ts";

/** What is published of deaths and reviews, and how they are counted. */
export const publishedFigures: FiguresOwner = {
  measures,
  find: findMeasure,
  count: countPeople,
  add: releaseMedians,
  about: "reviews",
  kind: "",
  releasing: "statistics:release",
};

/** The measure of a theme in adults' reviews; null where nothing of the kind is counted. */
export function measureOfTheme(theme: string): PublishedMeasure | null {
  return findMeasure(themeMeasure(theme));
}

/** Which cell of a theme's measure holds those of 18 to 25. */
export const adultsInTransition = { ageBand: "18-25" } as const;
