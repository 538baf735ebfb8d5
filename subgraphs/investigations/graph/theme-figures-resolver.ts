import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { DisclosedCountType } from "../../kit/disclosure/disclosed-count-type.ts";
import { showRelease } from "../../kit/disclosure/figures-shown.ts";
import { FiguresReleaseType } from "../../kit/disclosure/figures-type.ts";
import { cellOf, ThemeYearFiguresType, themeTrend } from "../../kit/disclosure/theme-trend.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { QuarterScalar } from "../../kit/scalars.ts";
import { measureOfChildTheme } from "../actions/publish-child-figures.ts";
import {
  type ChildTheme,
  childrenInTransition,
  readChildThemesNewToAdults,
  readChildThemesWithin,
} from "../actions/read-child-themes.ts";
import type { InvestigationsContext } from "../context.ts";
import { ThemeStub } from "./stubs.ts";

@ObjectType("ChildTheme", {
  description: "A theme that children's reviews have shown, by released figures.",
})
@SignedIn()
export class ChildThemeType {
  @Field(() => ID, { nullable: true, description: "The release that says so." })
  @Requires("statistics:read")
  releaseId!: string;

  @Field(() => ThemeStub, { nullable: true, description: "The theme." })
  @Requires("statistics:read")
  theme!: ThemeStub;

  @Field(() => QuarterScalar, { nullable: true, description: "The first quarter that was counted." })
  @Requires("statistics:read")
  firstQuarter!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The last quarter that was counted." })
  @Requires("statistics:read")
  lastQuarter!: string;

  @Field(() => DisclosedCountType, { nullable: true, description: "How many children." })
  @Requires("statistics:read")
  children!: DisclosedCountType | null;

  @Field(() => DisclosedCountType, { nullable: true, description: "Of those who were 14 or older." })
  @Requires("statistics:read")
  inTransition!: DisclosedCountType | null;
}

@Resolver(() => ThemeStub)
export class ThemeFiguresResolver {
  @FieldResolver(() => [FiguresReleaseType], {
    nullable: true,
    description:
      "The released figures of children in whose reviews it was flagged for adults, earliest first.",
  })
  @Requires("statistics:read")
  async childFigures(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    const measure = measureOfChildTheme(code);
    const releases = measure && (await request.loaders.releasesOfMeasure.load(measure.name));
    return measure && (releases ?? []).map((release) => showRelease(measure, release));
  }

  @FieldResolver(() => [ThemeYearFiguresType], {
    nullable: true,
    description: "In how many children's reviews it was flagged for adults, by the years that were released.",
  })
  @Requires("statistics:read")
  async childTrend(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    const measure = measureOfChildTheme(code);
    const releases = measure && (await request.loaders.releasesOfMeasure.load(measure.name));
    return themeTrend(releases ?? [], childrenInTransition);
  }

  @Query(() => [ChildThemeType], {
    nullable: true,
    description:
      "What children's reviews tell that adults' reviews have not seen yet, for the steering group: out of released figures.",
  })
  @Requires("learning:decide")
  async childThemesNewToAdults(@Ctx() { request }: InvestigationsContext): Promise<ChildThemeType[]> {
    return (await request.read(readChildThemesNewToAdults)).map(showChildTheme);
  }

  @Query(() => [ChildThemeType], {
    nullable: true,
    description:
      "What children's reviews have shown within some quarters, out of released figures: of each theme the widest figures that lie within them.",
  })
  @Requires("statistics:read")
  async childThemes(
    @Arg("firstQuarter", () => QuarterScalar, { description: "The first quarter." }) firstQuarter: string,
    @Arg("lastQuarter", () => QuarterScalar, { description: "The last quarter." }) lastQuarter: string,
    @Ctx() { request }: InvestigationsContext,
  ): Promise<ChildThemeType[]> {
    const found = await request.read((tx) => readChildThemesWithin(tx, { firstQuarter, lastQuarter }));
    return found.map(showChildTheme);
  }
}

/** What the graph shows of a theme of children's reviews. */
export function showChildTheme({ theme, release }: ChildTheme): ChildThemeType {
  return {
    releaseId: release.id,
    theme: { code: theme },
    firstQuarter: release.firstQuarter,
    lastQuarter: release.lastQuarter,
    children: cellOf(release, {}),
    inTransition: cellOf(release, childrenInTransition),
  };
}
