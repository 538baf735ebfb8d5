import "reflect-metadata";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../federated-schema.ts";
import { DisclosedCountType, showDisclosed } from "./disclosed-count-type.ts";
import type { FiguresRelease } from "./figures-store.ts";
import { type Coordinates, keyOf } from "./measure.ts";

@ObjectType("ThemeYearFigures", {
  description: "In how many reviews a theme was found in a calendar year, or in several pooled, as released.",
})
@Directive("@shareable")
@SignedIn()
export class ThemeYearFiguresType {
  @Field(() => Int, { nullable: true, description: "The year, or the first of those pooled." })
  @Requires("statistics:read")
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: "The year, or the last of those pooled." })
  @Requires("statistics:read")
  year!: number;

  @Field(() => DisclosedCountType, {
    nullable: true,
    description: "How many people; null where the year waits to be pooled with others.",
  })
  @Requires("statistics:read")
  people!: DisclosedCountType | null;

  @Field(() => DisclosedCountType, {
    nullable: true,
    description:
      "Of those who died at an age at which one moves from children's to adults' services, 14 to 25.",
  })
  @Requires("statistics:read")
  inTransition!: DisclosedCountType | null;
}

/** The trend of a theme by the years that were released, latest end last. @param young the cell of the young */
export function themeTrend(releases: readonly FiguresRelease[], young: Coordinates): ThemeYearFiguresType[] {
  return releases
    .filter(({ firstQuarter, lastQuarter }) => firstQuarter.endsWith("Q1") && lastQuarter.endsWith("Q4"))
    .map((release) => ({
      fromYear: Number(release.firstQuarter.slice(0, 4)),
      year: Number(release.lastQuarter.slice(0, 4)),
      people: cellOf(release, {}),
      inTransition: cellOf(release, young),
    }))
    .sort((one, other) => one.year - other.year || one.fromYear - other.fromYear);
}

/** A cell of a release as readers see it; null where nothing of it is shown. */
export function cellOf({ cells, rule }: FiguresRelease, at: Coordinates): DisclosedCountType | null {
  const found = cells.find((cell) => keyOf(cell.at) === keyOf(at));
  return found === undefined ? null : showDisclosed(found.shown, rule);
}
