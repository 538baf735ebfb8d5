import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { DisclosedCountType } from "../../kit/disclosure/disclosed-count-type.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, QuarterScalar } from "../../kit/scalars.ts";

export const FiguresOutcome = { SHOWN: "SHOWN", WAITS: "WAITS" } as const;
registerEnumType(FiguresOutcome, {
  name: "FiguresOutcome",
  description: "Whether the figures of some quarters could be shown.",
  valuesConfig: {
    SHOWN: { description: "They are shown." },
    WAITS: { description: "So few people are counted that they wait to be pooled with later quarters." },
  },
});

@ObjectType("FigureDimension", {
  description: "Something by which people are counted; everybody has exactly one value.",
})
@SignedIn()
export class FigureDimensionType {
  @Field(() => String, { description: "Its name, as ageBand." })
  name!: string;

  @Field(() => [String], { description: "Its values, in order." })
  values!: readonly string[];
}

@ObjectType("PublishedMeasure", { description: "What is counted and published of reviews." })
@SignedIn()
export class PublishedMeasureType {
  @Field(() => String, { description: "Its name, as deaths-notified." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is called." })
  @Requires("statistics:read")
  label!: string;

  @Field(() => String, { nullable: true, description: "Who is counted, and in which quarter." })
  @Requires("statistics:read")
  description!: string;

  @Field(() => [FigureDimensionType], { nullable: true, description: "By what people are counted." })
  @Requires("statistics:read")
  dimensions!: FigureDimensionType[];

  @Field(() => [[String]], { nullable: true, description: "The dimensions of each grid that is released." })
  @Requires("statistics:read")
  grids!: readonly (readonly string[])[];
}

@ObjectType("FigureCoordinate", { description: "The value of one dimension at a cell." })
@SignedIn()
export class FigureCoordinateType {
  @Field(() => String, { description: "The dimension, as ageBand." })
  dimension!: string;

  @Field(() => String, { description: "The value, as 25-49." })
  value!: string;
}

@ObjectType("FigureCell", {
  description: "A count of people in a released grid; over a dimension that is not named it is a total.",
})
@SignedIn()
export class FigureCellType {
  @Field(() => [FigureCoordinateType], {
    nullable: true,
    description: "Where it stands; empty for the total of all.",
  })
  @Requires("statistics:read")
  at!: FigureCoordinateType[];

  @Field(() => DisclosedCountType, { nullable: true, description: "The count as it may be published." })
  @Requires("statistics:read")
  count!: DisclosedCountType;
}

@ObjectType("FigureGrid", { description: "A released table: its inner cells and every total." })
@SignedIn()
export class FigureGridType {
  @Field(() => [String], { nullable: true, description: "Its dimensions." })
  @Requires("statistics:read")
  dimensions!: readonly string[];

  @Field(() => [FigureCellType], {
    nullable: true,
    description: "Its cells, all of them: their number tells nothing.",
  })
  @Requires("statistics:read")
  cells!: FigureCellType[];
}

@ObjectType("FiguresRelease", {
  description: "The figures of a measure for some quarters, frozen when a named person released them.",
})
@SignedIn()
export class FiguresReleaseType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("statistics:read")
  id!: string;

  @Field(() => PublishedMeasureType, { nullable: true, description: "What is counted." })
  @Requires("statistics:read")
  measure!: PublishedMeasureType;

  @Field(() => QuarterScalar, { nullable: true, description: "The first quarter." })
  @Requires("statistics:read")
  firstQuarter!: string;

  @Field(() => QuarterScalar, {
    nullable: true,
    description: "The last quarter; the same where one is released alone.",
  })
  @Requires("statistics:read")
  lastQuarter!: string;

  @Field(() => FiguresOutcome, { nullable: true, description: "Whether they could be shown." })
  @Requires("statistics:read")
  outcome!: keyof typeof FiguresOutcome;

  @Field(() => DateTime, { nullable: true, description: "When they were released." })
  @Requires("statistics:read")
  releasedAt!: Date;

  @Field(() => [FigureGridType], { nullable: true, description: "The tables; none where the figures wait." })
  @Requires("statistics:read")
  grids!: FigureGridType[];
}

export const FiguresReleaseConnection = connectionOf(FiguresReleaseType, "FiguresRelease");

@InputType("ReleaseFiguresInput", { description: "Which figures are to be released." })
export class ReleaseFiguresInput extends CommandInput {
  @Field(() => String, { description: "The measure's name." })
  measure!: string;

  @Field(() => QuarterScalar, { description: "The first quarter." })
  firstQuarter!: string;

  @Field(() => QuarterScalar, { description: "The last quarter; more than one are pooled." })
  lastQuarter!: string;
}

@ObjectType("FiguresPayload", { description: "What was released, or why it was not." })
@SignedIn()
export class FiguresPayload {
  @Field(() => FiguresReleaseType, { nullable: true, description: "The release." })
  @Requires("statistics:read")
  release!: FiguresReleaseType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
