import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type TrainingKind, trainingKinds } from "../domain/reviewer.ts";

registerEnumType(trainingKinds, {
  name: "TrainingKind",
  description: "What somebody was trained for.",
  valuesConfig: {
    REVIEWER: { description: "To carry out reviews." },
    MANAGER: { description: "To support reviewers as their manager." },
  },
});

@ObjectType("Training", { description: "A training that a reviewer has completed." })
@SignedIn()
export class TrainingType {
  @Field(() => trainingKinds, { nullable: true, description: "What it was for." })
  @Requires("reviewer:read")
  kind!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was completed." })
  @Requires("reviewer:read")
  completedOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day on which it holds." })
  @Requires("reviewer:read")
  expiresOn!: string;
}

@ObjectType("DeclarationOfInterest", { description: "An interest that a reviewer has declared." })
@SignedIn()
export class DeclarationOfInterestType {
  @Field(() => ID, { nullable: true, description: "The declaration's id." })
  @Requires("reviewer:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that it is in, where it is in one.",
  })
  @Requires("reviewer:read")
  organisation!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the team that it is in, where it is in one." })
  @Requires("reviewer:read")
  team!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The first day." })
  @Requires("reviewer:read")
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day; null while it lasts." })
  @Requires("reviewer:read")
  to!: string | null;

  @Field(() => String, { nullable: true, description: "What the reviewer said about it." })
  @Requires("reviewer:read")
  words!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when it is known to have been declared by mistake; null while it stands.",
  })
  @Requires("reviewer:read")
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  @Requires("reviewer:read")
  withdrawnBecause!: string | null;
}

@ObjectType("Reviewer", { description: "Somebody who carries out reviews." })
@Entity()
@SignedIn()
export class ReviewerType {
  @Field(() => ID, { description: "The reviewer's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The subject of their sign-in." })
  @RequiresAny("reviewer:read", "reviewer:manage")
  subject!: string;

  @Field(() => String, { nullable: true, description: "Under which name they are shown." })
  @Requires("reviewer:read")
  displayName!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the team in which they work, if any." })
  @Requires("reviewer:read")
  team!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the post to which they answer, if known." })
  @Requires("reviewer:read")
  manager!: string | null;

  @Field(() => Int, { nullable: true, description: "How many cases they should hold at one time at most." })
  @Requires("reviewer:read")
  caseloadLimit!: number;

  @Field(() => Int, { nullable: true, description: "Counts the changes of their record." })
  @Requires("reviewer:read")
  revision!: number;

  @Field(() => DateTime, { nullable: true, description: "When they were registered." })
  @Requires("reviewer:read")
  registeredAt!: Date;
}

export const ReviewerConnection = connectionOf(ReviewerType, "Reviewer");

@InputType("ReviewerFilter", { description: "Which reviewers to list; what is given must all hold." })
export class ReviewerFilterInput {
  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of their employer." })
  employer?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: those who are trained today, not on leave, and below their limit; false: the others.",
  })
  available?: boolean | null;

  @Field(() => trainingKinds, { nullable: true, description: "Those whose training for this holds today." })
  trainedFor?: TrainingKind | null;
}

@ArgsType()
export class ReviewersArgs extends PageArgs {
  @Field(() => ReviewerFilterInput, { nullable: true, description: "Which; all where it is left out." })
  filter?: ReviewerFilterInput;
}

@ObjectType("ReviewerPayload", { description: "The reviewer after a change of their record." })
@SignedIn()
export class ReviewerPayload {
  @Field(() => ReviewerType, { nullable: true, description: "The reviewer as the record stands now." })
  @RequiresAny("reviewer:read", "reviewer:manage")
  reviewer!: ReviewerType | null;

  @Field(() => [RefusalType], { description: "Why nothing was changed." })
  refusals!: RefusalType[];
}
