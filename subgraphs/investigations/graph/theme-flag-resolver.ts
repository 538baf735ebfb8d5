import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";
import { flagTheme } from "../actions/flag-theme.ts";
import { readNewThemes } from "../actions/read-new-themes.ts";
import { withdrawThemeFlag } from "../actions/withdraw-theme-flag.ts";
import type { InvestigationsContext } from "../context.ts";
import { flagYears } from "../domain/flag-years.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";
import { findReview } from "./child-death-review-resolver.ts";
import { ChildDeathReviewType } from "./child-death-review-type.ts";
import { ThemeStub } from "./stubs.ts";
import {
  FlagThemeInput,
  FlagYearType,
  ThemeFlagPayload,
  ThemeFlagType,
  WithdrawThemeFlagInput,
} from "./theme-flag-type.ts";

@Resolver(() => ThemeFlagType)
export class ThemeFlagResolver {
  @Mutation(() => ThemeFlagPayload, { nullable: true, description: "Flags a theme for a child's review." })
  @Requires("child-review:write")
  async flagTheme(
    @Arg("input", () => FlagThemeInput) input: FlagThemeInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "flagTheme", key: input.idempotencyKey, input },
      (tx) =>
        flagTheme(tx, {
          childDeathReviewId: input.childDeathReviewId,
          theme: input.theme,
          relevantToAdults: input.relevantToAdults,
          factor: input.factor ? { ...input.factor } : null,
          modifiable: input.modifiable ?? null,
          categories: input.categories ?? [],
          note: input.note ?? null,
        }),
    );
    return { themeFlag: done && (await request.loaders.flags.load(done.flagId)), refusals };
  }

  @Mutation(() => ThemeFlagPayload, {
    nullable: true,
    description: "Withdraws a flag: it counts no more in figures that are still to be frozen.",
  })
  @Requires("child-review:write")
  async withdrawThemeFlag(
    @Arg("input", () => WithdrawThemeFlagInput) input: WithdrawThemeFlagInput,
    @Ctx() { request }: InvestigationsContext,
  ): Promise<ThemeFlagPayload> {
    const command = { operation: "withdrawThemeFlag", key: input.idempotencyKey, input };
    const { refusals } = await request.command(command, (tx) => withdrawThemeFlag(tx, input));
    return { themeFlag: null, refusals };
  }

  @FieldResolver(() => ThemeStub, { nullable: true, description: "The theme." })
  @Requires("child-review:read")
  theme(@Root() flag: ThemeFlag) {
    return { code: flag.theme };
  }

  @FieldResolver(() => String, { nullable: true, description: "The team's words." })
  @Requires("child-review:read")
  note(@Root() flag: ThemeFlag, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.flagWords.load(flag.id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "When the hub learned that an adult's review has shown the theme; null while none has.",
  })
  @Requires("child-review:read")
  seenInAdultsAt(@Root() flag: ThemeFlag, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.adultThemes.load(flag.theme);
  }

  @FieldResolver(() => ChildDeathReviewType, { nullable: true, description: "The review that shows it." })
  @Requires("child-review:read")
  childDeathReview(@Root() flag: ThemeFlag, @Ctx() context: InvestigationsContext) {
    return findReview(flag.reviewId, context);
  }
}

@Resolver(() => ThemeStub)
export class ThemeResolver {
  @FieldResolver(() => [ThemeFlagType], {
    nullable: true,
    description: "Where the caller's team has flagged the theme in children's reviews, earliest first.",
  })
  @Requires("child-review:read")
  async childDeathFlags(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.flagsOfTheme.load(code)) ?? [];
  }

  @FieldResolver(() => [FlagYearType], {
    nullable: true,
    description: "How often the caller's team has flagged the theme, by year.",
  })
  @Requires("child-review:read")
  async childFlagTrend(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    return flagYears((await request.loaders.countedFlags.load(code)) ?? []);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "When the hub learned that an adult's review has shown the theme; null while none has.",
  })
  @Requires("child-review:read")
  seenInAdultsAt(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.adultThemes.load(code);
  }

  @Query(() => [ThemeStub], {
    nullable: true,
    description:
      "What the caller's reviews of children show for adults that no adult's review has shown yet.",
  })
  @Requires("child-review:read")
  async themesNotSeenInAdults(@Ctx() { request }: InvestigationsContext) {
    return (await request.read(readNewThemes)).map((code) => ({ code }));
  }
}
