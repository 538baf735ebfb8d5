import "reflect-metadata";
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../command-inputs.ts";
import { PageInfoType } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime, IsoDateScalar, QuarterScalar } from "../scalars.ts";
import { figuresStandings } from "./answer-figures.ts";
import { DisclosedCountType } from "./disclosed-count-type.ts";

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
@Directive("@shareable")
@SignedIn()
export class FigureDimensionType {
  @Field(() => String, { description: "Its name, as ageBand." })
  name!: string;

  @Field(() => [String], { description: "Its values, in order." })
  values!: readonly string[];
}

@ObjectType("PublishedMeasure", { description: "What is counted and published." })
@Directive("@shareable")
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
@Directive("@shareable")
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
@Directive("@shareable")
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
@Directive("@shareable")
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
@Directive("@shareable")
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

@ObjectType("FiguresReleaseEdge", { description: "One release in a list, with its place." })
@Directive("@shareable")
@SignedIn()
class FiguresReleaseEdge {
  @Field(() => FiguresReleaseType, { nullable: true, description: "What stands here." })
  node!: FiguresReleaseType;

  @Field(() => String, { description: "The place in the list, to page on from." })
  cursor!: string;
}

@ObjectType("FiguresReleaseConnection", { description: "A page of a list of releases." })
@Directive("@shareable")
@SignedIn()
export class FiguresReleaseConnection {
  @Field(() => [FiguresReleaseEdge], { description: "The rows with their places." })
  edges!: FiguresReleaseEdge[];

  @Field(() => [FiguresReleaseType], { nullable: "itemsAndList", description: "The rows alone." })
  nodes!: FiguresReleaseType[];

  @Field(() => PageInfoType, { description: "Where this page stands." })
  pageInfo!: PageInfoType;
}

registerEnumType(figuresStandings, {
  name: "FiguresStanding",
  description: "Whether there are figures of some quarters for whoever asks.",
  valuesConfig: {
    SHOWN: { description: "They are shown." },
    WAITS: {
      description:
        "They were released; so few people are counted that they wait to be pooled with later ones.",
    },
    NOT_RELEASED_YET: { description: "They are not released yet, and will be by the day given." },
    OVERDUE: { description: "They should have been released by the day given, and are not yet." },
    NOT_OVER_YET: { description: "The last quarter is not over; they will be released by the day given." },
  },
});

@ObjectType("FiguresAnswer", {
  description: "The figures of a measure for some quarters, or when they will be there.",
})
@Directive("@shareable")
@SignedIn()
export class FiguresAnswerType {
  @Field(() => figuresStandings, { nullable: true, description: "Whether there are figures." })
  @Requires("statistics:read")
  standing!: keyof typeof figuresStandings;

  @Field(() => FiguresReleaseType, { nullable: true, description: "The release, where there is one." })
  @Requires("statistics:read")
  release!: FiguresReleaseType | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By which day they are released, or were to be; null where they are released.",
  })
  @Requires("statistics:read")
  dueOn!: IsoDate | null;
}

@InputType("ReleaseFiguresInput", { description: "Which figures are to be released." })
export class ReleaseFiguresInput extends CommandInput {
  @Field(() => String, { description: "The measure's name." })
  measure!: string;

  @Field(() => QuarterScalar, { description: "The first quarter." })
  firstQuarter!: string;

  @Field(() => QuarterScalar, { description: "The last quarter; more than one are pooled." })
  lastQuarter!: string;
}

@InputType("ReleaseYearsInput", { description: "Of which year figures are to be released." })
export class ReleaseYearsInput extends CommandInput {
  @Field(() => String, { description: "The measure's name." })
  measure!: string;

  @Field(() => Int, {
    description: "The calendar year; years that end with it are pooled where it would show a star.",
  })
  year!: number;
}

@ObjectType("FiguresPayload", { description: "What was released, or why it was not." })
@Directive("@shareable")
@SignedIn()
export class FiguresPayload {
  @Field(() => FiguresReleaseType, { nullable: true, description: "The release." })
  @Requires("statistics:read")
  release!: FiguresReleaseType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("YearsPayload", { description: "What was released for a year, or why nothing was." })
@Directive("@shareable")
@SignedIn()
export class YearsPayload {
  @Field(() => [FiguresReleaseType], {
    nullable: true,
    description: "What was released: the year, or the years pooled.",
  })
  @Requires("statistics:read")
  releases!: FiguresReleaseType[];

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
