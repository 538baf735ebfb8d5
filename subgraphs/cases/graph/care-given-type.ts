import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import type { CareGiven } from "../actions/read-care-given.ts";
import { type CaseState, caseStates } from "../domain/case-state.ts";
import { type CareRole, careRoles } from "../domain/past-care.ts";

@ObjectType("RecommendationToUs", {
  description: "What a released report recommends to your organisation, in the words that were released.",
})
@SignedIn()
export class RecommendationToUsType {
  @Field(() => ID, { nullable: true, description: "The recommendation's id." })
  @Requires("obligation:read")
  id!: string;

  @Field(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("obligation:read")
  text!: string | null;
}

@ObjectType("ReviewOfOurCare", {
  description:
    "The review of the death of somebody for whom your organisation cared: where it stands, and what of it is yours.",
})
@SignedIn()
export class ReviewOfOurCareType {
  @Field(() => String, { nullable: true, description: "The reference under which the case is spoken of." })
  @Requires("obligation:read")
  reference!: string;

  @Field(() => caseStates, { nullable: true, description: "Where it stands." })
  @Requires("obligation:read")
  state!: CaseState;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The earliest day on which somebody told of the death; its clocks start here.",
  })
  @Requires("obligation:read")
  notifiedOn!: string;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when a reviewer should be found; null where no date is set, as during a hold.",
  })
  @Requires("obligation:read")
  allocationDueOn!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when the review should be done; null where no date is set, as during a hold.",
  })
  @Requires("obligation:read")
  completionDueOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Has the date passed that was to be met next?",
  })
  @Requires("obligation:read")
  overdue!: boolean;

  @Field(() => [careRoles], { nullable: true, description: "As what your organisation gave care." })
  @Requires("obligation:read")
  careGivenAs!: readonly CareRole[];

  id!: string;
  personId!: string;
  organisations!: readonly string[];
  isApproved!: boolean;
}

export const ReviewOfOurCareConnection = connectionOf(ReviewOfOurCareType, "ReviewOfOurCare");

@ArgsType()
export class ReviewsOfOurCareArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "The year of death; left out: every year, and those of whom no year is known.",
  })
  diedIn?: number | null;
}

/** What the graph shows of a review to those who cared for the person. */
export function showCareGiven({ file, overdue, careGivenAs, organisations }: CareGiven): ReviewOfOurCareType {
  const { id, personId, reference, standing, dueDates } = file;
  return {
    id,
    personId,
    organisations,
    reference,
    overdue,
    careGivenAs,
    state: standing.state,
    notifiedOn: standing.notifiedOn,
    allocationDueOn: dueDates.allocation,
    completionDueOn: dueDates.completion,
    isApproved: standing.completedOn !== null,
  };
}
