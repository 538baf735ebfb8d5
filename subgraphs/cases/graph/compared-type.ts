import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { parseYear } from "../../../schema/values/figures-span.ts";
import { badInput } from "../../kit/bad-input.ts";
import { figuresStandings } from "../../kit/disclosure/answer-figures.ts";
import { DisclosedCountType, showDisclosed } from "../../kit/disclosure/disclosed-count-type.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar, QuarterScalar } from "../../kit/scalars.ts";
import { compareDeaths } from "../actions/compare-deaths.ts";
import { readExpectedDeaths } from "../actions/read-backlog.ts";
import type { CasesContext } from "../context.ts";

@ObjectType("ComparedGroup", {
  description: "A group of people who died, beside the same of the whole population.",
})
@SignedIn()
export class ComparedGroupType {
  @Field(() => String, {
    nullable: true,
    description: "By what it is a group: sex, ethnicGroup; empty for all.",
  })
  @Requires("statistics:read")
  dimension!: string;

  @Field(() => String, { nullable: true, description: "Which group, as FEMALE; empty for all." })
  @Requires("statistics:read")
  value!: string;

  @Field(() => DisclosedCountType, { nullable: true, description: "How many people." })
  @Requires("statistics:read")
  people!: DisclosedCountType;

  @Field(() => Int, {
    nullable: true,
    description: "The median age at death in years; null of a few people.",
  })
  @Requires("statistics:read")
  medianAge!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The median age at death of the whole population; null where none is known.",
  })
  @Requires("statistics:read")
  generalMedianAge!: number | null;

  @Field(() => DisclosedCountType, {
    nullable: true,
    description: "How many of the deaths were avoidable by cause and age.",
  })
  @Requires("statistics:read")
  avoidable!: DisclosedCountType | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many in a hundred that is, of the counts as they are shown; null where one is a star.",
  })
  @Requires("statistics:read")
  avoidablePerHundred!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many in a hundred deaths of the whole population were avoidable.",
  })
  @Requires("statistics:read")
  generalAvoidablePerHundred!: number | null;
}

@ObjectType("ComparedDeaths", {
  description: "Deaths here over pooled years beside those of the whole population.",
})
@SignedIn()
export class ComparedDeathsType {
  @Field(() => figuresStandings, { nullable: true, description: "Whether the figures are released." })
  @Requires("statistics:read")
  standing!: keyof typeof figuresStandings;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By which day they are released, or were to be; null where they are.",
  })
  @Requires("statistics:read")
  dueOn!: string | null;

  @Field(() => [ComparedGroupType], { nullable: true, description: "All, by sex, and by ethnic group." })
  @Requires("statistics:read")
  groups!: ComparedGroupType[];

  @Field(() => String, {
    nullable: true,
    description: "Where the figures of the whole population come from; null where there are none.",
  })
  @Requires("statistics:read")
  generalSource!: string | null;
}

@ObjectType("ExpectedDeaths", { description: "How many deaths were to be expected in some quarters." })
@SignedIn()
export class ExpectedDeathsType {
  @Field(() => Float, { nullable: true, description: "How many." })
  @Requires("statistics:read")
  expected!: number;

  @Field(() => String, { nullable: true, description: "Where the number comes from." })
  @Requires("statistics:read")
  source!: string;
}

@Resolver()
export class ComparedResolver {
  @Query(() => ComparedDeathsType, {
    nullable: true,
    description:
      "Median age at death and avoidable share by sex and ethnic group, over the years pooled that end with one, beside the whole population: out of released figures.",
  })
  @Requires("statistics:read")
  async comparedDeaths(
    @Arg("year", () => Int, { description: "The last of the years." }) year: number,
    @Ctx() { request }: CasesContext,
  ): Promise<ComparedDeathsType> {
    const asked = parseYear(year);
    if (!asked.ok) throw badInput(asked.reason);
    const { answer, groups, general } = await request.read((tx) => compareDeaths(tx, asked.value));
    const rule = answer.release?.rule ?? "";
    return {
      standing: answer.standing,
      dueOn: answer.dueOn,
      generalSource: general?.source ?? null,
      groups: groups.map(({ people, avoidable, ...group }) => ({
        ...group,
        people: showDisclosed(people, rule),
        avoidable: avoidable && showDisclosed(avoidable, rule),
      })),
    };
  }

  @Query(() => ExpectedDeathsType, {
    nullable: true,
    description: "How many deaths were to be expected in some quarters, to be read beside those notified.",
  })
  @Requires("statistics:read")
  expectedDeaths(
    @Arg("firstQuarter", () => QuarterScalar, { description: "The first quarter." }) first: string,
    @Arg("lastQuarter", () => QuarterScalar, { description: "The last quarter." }) last: string,
  ): ExpectedDeathsType {
    return readExpectedDeaths(first, last);
  }
}
