import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { type LookBackFinding, lookBackFindings } from "../domain/backlog.ts";

registerEnumType(lookBackFindings, {
  name: "LookBackFinding",
  description: "What a count of notified deaths says beside what was expected.",
  valuesConfig: {
    AS_EXPECTED: { description: "As many as were to be expected." },
    FEWER: { description: "Fewer than chance explains: deaths are probably not being notified." },
    MORE: { description: "More than chance explains." },
    TOO_EARLY: { description: "The period is so short that even none would say nothing." },
  },
});

@ObjectType("LookBack", {
  description: "How many deaths of a period were notified against how many were to be expected.",
})
@SignedIn()
export class LookBackType {
  @Field(() => Int, { nullable: true, description: "Deaths for review that were notified." })
  @Requires("case:read")
  notified!: number;

  @Field(() => Float, { nullable: true, description: "How many were to be expected." })
  @Requires("case:read")
  expected!: number;

  @Field(() => Float, { nullable: true, description: "How many are expected in a year." })
  @Requires("case:read")
  perYear!: number;

  @Field(() => String, { nullable: true, description: "Where that expectation comes from." })
  @Requires("case:read")
  source!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The least for which such a count stands (exact Poisson interval, 95 in 100).",
  })
  @Requires("case:read")
  least!: number;

  @Field(() => Float, { nullable: true, description: "The most for which such a count stands." })
  @Requires("case:read")
  most!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The chance that so few would be notified if all expected deaths were.",
  })
  @Requires("case:read")
  chanceOfSoFew!: number;

  @Field(() => lookBackFindings, { nullable: true, description: "What the count says." })
  @Requires("case:read")
  finding!: LookBackFinding;
}

@ObjectType("BacklogMonth", { description: "One month of the backlog, as a picture draws it." })
@SignedIn()
export class BacklogMonthType {
  @Field(() => String, { nullable: true, description: "The month, as 2018-03." })
  @Requires("case:read")
  month!: string;

  @Field(() => Int, { nullable: true, description: "Deaths notified." })
  @Requires("case:read")
  notified!: number;

  @Field(() => Int, { nullable: true, description: "Reviews completed." })
  @Requires("case:read")
  completed!: number;

  @Field(() => Int, { nullable: true, description: "Reviews to be done at its end." })
  @Requires("case:read")
  open!: number;
}

@ObjectType("ReviewCapacity", {
  description: "How many cases reviewers can hold: limits, training and leave.",
})
@SignedIn()
export class ReviewCapacityType {
  @Field(() => Int, { nullable: true, description: "Reviewers who are trained today." })
  @Requires("case:read")
  reviewers!: number;

  @Field(() => Int, { nullable: true, description: "Those of them who are on leave today." })
  @Requires("case:read")
  onLeave!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many cases those who are there should hold at most.",
  })
  @Requires("case:read")
  places!: number;

  @Field(() => Int, { nullable: true, description: "How many of these places are free." })
  @Requires("case:read")
  freePlaces!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The places on average over the next half year, with the leave that is known.",
  })
  @Requires("case:read")
  placesAhead!: number;
}

@ObjectType("Backlog", { description: "The reviews that are to be done, and when they will be." })
@SignedIn()
export class BacklogType {
  @Field(() => Int, { nullable: true, description: "Cases for which a reviewer is to be found." })
  @Requires("case:read")
  awaiting!: number;

  @Field(() => Int, { nullable: true, description: "Cases that have a reviewer and are not completed." })
  @Requires("case:read")
  underReview!: number;

  @Field(() => Int, { nullable: true, description: "Cases of both kinds that are on hold." })
  @Requires("case:read")
  onHold!: number;

  @Field(() => IsoDateScalar, { nullable: true, description: "The earliest notification among them." })
  @Requires("case:read")
  oldestNotifiedOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Reviewers at work on some case." })
  @Requires("case:read")
  reviewers!: number;

  @Field(() => Float, { nullable: true, description: "Notified in a month, over the last half year." })
  @Requires("case:read")
  notifiedPerMonth!: number;

  @Field(() => Float, { nullable: true, description: "Completed in a month, over the last half year." })
  @Requires("case:read")
  completedPerMonth!: number;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description:
      "When nothing is left to do, if each place does as much as in the last half year and leave is as known; null where the backlog does not shrink.",
  })
  @Requires("case:read")
  clearsOn!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description:
      "The earliest for which these counts stand: as many done and as few notified as 95 in 100 allow (exact Poisson intervals).",
  })
  @Requires("case:read")
  clearsEarliest!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The latest for which these counts stand; null where it may be never.",
  })
  @Requires("case:read")
  clearsLatest!: string | null;

  @Field(() => ReviewCapacityType, { nullable: true, description: "How many cases reviewers can hold." })
  @Requires("case:read")
  capacity!: ReviewCapacityType;

  @Field(() => [BacklogMonthType], { nullable: true, description: "Month by month, earliest first." })
  @Requires("case:read")
  months!: BacklogMonthType[];
}
