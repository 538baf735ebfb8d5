import { Field, Int, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import { type Grade, type GradeScale, gradeScales } from "../../../schema/values/grade-of-care.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { readGradeScales, wordingOf } from "../actions/read-lists.ts";

export const GradeScaleEnum = { ...gradeScales };
registerEnumType(GradeScaleEnum, {
  name: "GradeScale",
  description: "A scale on which care is graded. Numbers of different scales are never compared or averaged.",
  valuesConfig: {
    BRISTOL_2015: { description: "1 is the best, 6 the worst." },
    NATIONAL_2021: { description: "6 is the best, 1 the worst; the services are graded too." },
  },
});

@ObjectType("GradeWording", { description: "What a number on a scale says." })
@SignedIn()
export class GradeWordingType {
  @Field(() => Int, { description: "The number." })
  grade!: number;

  @Field(() => String, { description: "What it says." })
  wording!: string;
}

@ObjectType("GradeScaleFacts", { description: "A scale on which care is graded, with its wording and era." })
@SignedIn()
export class GradeScaleFactsType {
  @Field(() => GradeScaleEnum, { description: "Which." })
  scale!: string;

  @Field(() => IsoDateScalar, { description: "From which day reviews are graded so." })
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "Until which day; null while it is in use." })
  until!: string | null;

  @Field(() => Int, { description: "The number that says the best." })
  best!: number;

  @Field(() => [String], { description: "What is graded, each by a number of its own." })
  aspects!: readonly string[];

  @Field(() => [GradeWordingType], { description: "What each number says." })
  wording!: GradeWordingType[];

  @Field(() => String, { description: "Where it is published." })
  source!: string;
}

@ObjectType("GradeOfCare", {
  description: "How good the care was, on the scale of the review's era. Only words compare across eras.",
})
@SignedIn()
export class GradeOfCareType {
  @Field(() => GradeScaleEnum, { nullable: true, description: "The scale." })
  @Requires("review:read")
  scale!: string;

  @Field(() => Int, { nullable: true, description: "Quality of care." })
  @Requires("review:read")
  grade!: number;

  @Field(() => String, { nullable: true, description: "What the grade says, in the words of its scale." })
  @Requires("review:read")
  wording!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Availability and effectiveness of services, where the scale grades them.",
  })
  @Requires("review:read")
  gradeOfServices!: number | null;

  @Field(() => String, { nullable: true, description: "What the grade of services says." })
  @Requires("review:read")
  wordingOfServices!: string | null;
}

@Resolver()
export class GradeScaleResolver {
  @Query(() => [GradeScaleFactsType], { description: "The scales on which care is or was graded." })
  @SignedIn()
  gradeScales(): GradeScaleFactsType[] {
    return readGradeScales().map(({ wording, ...scale }) => ({
      ...scale,
      wording: Object.entries(wording).map(([grade, words]) => ({ grade: Number(grade), wording: words })),
    }));
  }
}

/** What the graph shows of the grades of a review; null while it has none. */
export function showGrade(
  scale: GradeScale | null,
  grade: Grade | null,
  gradeOfServices: Grade | null,
): GradeOfCareType | null {
  if (scale === null || grade === null) return null;
  return {
    scale,
    grade,
    wording: wordingOf(scale, grade),
    gradeOfServices,
    wordingOfServices: gradeOfServices === null ? null : wordingOf(scale, gradeOfServices),
  };
}
