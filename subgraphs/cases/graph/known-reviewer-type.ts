import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";

@InputType("ToldTrainingInput", { description: "A training that somebody has completed." })
export class ToldTrainingInput {
  @Field(() => String, { description: "What it was for." })
  kind!: string;

  @Field(() => IsoDateScalar, { description: "The day on which it was completed." })
  completedOn!: string;

  @Field(() => IsoDateScalar, { description: "The last day on which it holds." })
  expiresOn!: string;
}

@InputType("ToldLeaveInput", { description: "Days on which somebody is away." })
export class ToldLeaveInput {
  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: string;

  @Field(() => IsoDateScalar, { description: "The last day." })
  to!: string;
}

@InputType("ToldInterestInput", { description: "An interest that somebody has declared, without its words." })
export class ToldInterestInput {
  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation it is in." })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the team it is in." })
  team?: string | null;

  @Field(() => ID, { nullable: true, description: "The case it is in." })
  caseId?: string | null;

  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day; none while it lasts." })
  to?: string | null;
}

@InputType("RecordReviewerInput", {
  description: "What the reviewers' owner knows of somebody that bears on their independence.",
})
export class RecordReviewerInput extends EventInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => Int, {
    description: "The revision of their record; what is older than was heard changes nothing.",
  })
  revision!: number;

  @Field(() => String, { description: "The subject of their sign-in." })
  subject!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of their employer." })
  employer!: string;

  @Field(() => String, { nullable: true, description: "Code of their team." })
  team?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the post to which they answer." })
  manager?: string | null;

  @Field(() => Int, { description: "How many cases they should hold at one time at most." })
  caseloadLimit!: number;

  @Field(() => [ToldTrainingInput], { description: "Their training." })
  training!: ToldTrainingInput[];

  @Field(() => [ToldLeaveInput], { description: "Their leave, without what was cancelled." })
  leave!: ToldLeaveInput[];

  @Field(() => [ToldInterestInput], { description: "Their interests." })
  interests!: ToldInterestInput[];
}

@ObjectType("RecordReviewerPayload", { description: "What became of what was told of a reviewer." })
@SignedIn()
export class RecordReviewerPayload {
  @Field(() => ID, { nullable: true, description: "The reviewer." })
  @Requires("reviewer:record")
  reviewerId!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not kept." })
  refusals!: RefusalType[];
}
