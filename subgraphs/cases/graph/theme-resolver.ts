import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { ThemeYearFiguresType, themeTrend } from "../../kit/disclosure/theme-trend.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { adultsInTransition, measureOfTheme } from "../actions/publish-figures.ts";
import { findSimilarThemes, findTheme, readThemes } from "../actions/read-themes.ts";
import type { CasesContext } from "../context.ts";

@ObjectType("Theme", { description: "What reviews of deaths find again and again." })
@Entity("code")
@SignedIn()
export class ThemeType {
  @Field(() => String, { description: "The theme's code, as dysphagia." })
  code!: string;
}

@ObjectType("ThemeYear", {
  description: "How often reviews that were completed in a year have shown a theme.",
})
@SignedIn()
export class ThemeYearType {
  @Field(() => Int, { nullable: true, description: "The year." })
  @Requires("case:coordinate")
  year!: number;

  @Field(() => Int, { nullable: true, description: "How many reviews." })
  @Requires("case:coordinate")
  reviews!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of people who died at an age at which one moves from children's to adults' services, 14 to 25.",
  })
  @Requires("case:coordinate")
  inTransition!: number;
}

@Resolver(() => ThemeType)
export class ThemeResolver {
  @Query(() => [ThemeType], {
    nullable: true,
    description: "The themes by which learning is gathered and among which a review or a flag chooses.",
  })
  @Requires("learning:read")
  themes(): ThemeType[] {
    return readThemes();
  }

  @FieldResolver(() => String, { nullable: true, description: "What the theme is called." })
  @Requires("learning:read")
  label(@Root() { code }: ThemeType) {
    return findTheme(code)?.label ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "What belongs to it." })
  @Requires("learning:read")
  description(@Root() { code }: ThemeType) {
    return findTheme(code)?.description ?? null;
  }

  @FieldResolver(() => [ThemeType], {
    nullable: true,
    description: "Themes that go together with it: whoever looks for one should look at the others.",
  })
  @Requires("learning:read")
  similar(@Root() { code }: ThemeType): ThemeType[] {
    return findSimilarThemes(code).map((similar) => ({ code: similar }));
  }

  @FieldResolver(() => [ThemeYearType], {
    nullable: true,
    description:
      "How often adults' reviews have shown it, by year, exactly: for whoever sees every case. Others read the released figures.",
  })
  @Requires("case:coordinate")
  async adultOccurrences(@Root() { code }: ThemeType, @Ctx() { request }: CasesContext) {
    return (await request.loaders.themeYears.load(code)) ?? [];
  }

  @FieldResolver(() => [ThemeYearFiguresType], {
    nullable: true,
    description: "In how many adults' reviews it was found, by the years that were released.",
  })
  @Requires("statistics:read")
  async adultTrend(@Root() { code }: ThemeType, @Ctx() { request }: CasesContext) {
    const measure = measureOfTheme(code);
    const releases = measure && (await request.loaders.releasesOfMeasure.load(measure.name));
    return themeTrend(releases ?? [], adultsInTransition);
  }
}
