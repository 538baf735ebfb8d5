import "./steering-enums.ts";
import { Field, ID, InputType, Int } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type SteeringSeat, steeringSeats } from "../../../schema/values/steering-seat.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type SteeringDecisionState, steeringDecisionStates } from "../domain/steering-act.ts";

@InputType("FoundSteeringGroupInput", { description: "That an area is to have a steering group." })
export class FoundSteeringGroupInput extends CommandInput {
  @Field(() => String, { description: "What it is called." })
  title!: string;
}

@InputType({ description: "Something about one steering group." })
abstract class OnGroupInput extends CommandInput {
  @Field(() => ID, { description: "The group." })
  groupId!: string;
}

@InputType({ description: "Something about one meeting." })
abstract class OnMeetingInput extends CommandInput {
  @Field(() => ID, { description: "The meeting." })
  meetingId!: string;
}

@InputType("InviteSteeringMemberInput", { description: "Who is invited to which seat." })
export class InviteSteeringMemberInput extends OnGroupInput {
  @Field(() => steeringSeats, { description: "For whom they are to sit there." })
  seat!: SteeringSeat;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that sends them; left out for somebody who comes for none.",
  })
  organisation?: string;

  @Field(() => String, {
    nullable: true,
    description: "The account of the one person who may accept; left out where their organisation says who.",
  })
  account?: string;

  @Field(() => String, { description: "The name by which they are called in the group." })
  name!: string;
}

@InputType("AnswerSteeringInvitationInput", { description: "What is said to an invitation." })
export class AnswerSteeringInvitationInput extends OnGroupInput {
  @Field(() => ID, { description: "The invitation." })
  memberId!: string;

  @Field(() => Boolean, { description: "Is it accepted? Otherwise it is declined." })
  accept!: boolean;
}

@InputType("EndSteeringMembershipInput", { description: "Who leaves." })
export class EndSteeringMembershipInput extends OnGroupInput {
  @Field(() => ID, { description: "The membership." })
  memberId!: string;
}

@InputType("WriteTermsOfReferenceInput", { description: "A further version of the terms of reference." })
export class WriteTermsOfReferenceInput extends OnGroupInput {
  @Field(() => String, { description: "The whole text." })
  words!: string;
}

@InputType("AdoptTermsOfReferenceInput", { description: "Which version was adopted when." })
export class AdoptTermsOfReferenceInput extends OnGroupInput {
  @Field(() => Int, { description: "The version." })
  version!: number;

  @Field(() => IsoDateScalar, { description: "The day." })
  adoptedOn!: IsoDate;
}

@InputType("PlanSteeringMeetingInput", { description: "A meeting that is to be held." })
export class PlanSteeringMeetingInput extends OnGroupInput {
  @Field(() => IsoDateScalar, { description: "The day." })
  on!: IsoDate;

  @Field(() => String, { nullable: true, description: "Where, and at what time." })
  place?: string;
}

@InputType("SteeringMeetingInput", { description: "A meeting that is cancelled or ends." })
export class SteeringMeetingInput extends OnMeetingInput {}

@InputType("SendApologiesInput", { description: "Who cannot come." })
export class SendApologiesInput extends OnMeetingInput {
  @Field(() => ID, { description: "The membership." })
  memberId!: string;
}

@InputType("BeginSteeringMeetingInput", { description: "A meeting that begins, and who is there." })
export class BeginSteeringMeetingInput extends OnMeetingInput {
  @Field(() => [ID], { description: "The memberships of those who are there." })
  present!: string[];
}

@InputType("RecordSteeringDecisionInput", { description: "What a meeting has decided." })
export class RecordSteeringDecisionInput extends OnMeetingInput {
  @Field(() => ID, { nullable: true, description: "The item of the agenda; left out for anything else." })
  itemId?: string;

  @Field(() => ID, { description: "The membership of who proposed it." })
  proposedBy!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The memberships of those who took no part, as they are not independent of the review.",
  })
  withdrew!: string[];

  @Field(() => String, { description: "Its wording." })
  words!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation that does it." })
  owner!: string;

  @Field(() => IsoDateScalar, { description: "By when." })
  dueOn!: IsoDate;
}

@InputType("FollowSteeringDecisionInput", { description: "How far a decision has come." })
export class FollowSteeringDecisionInput extends OnGroupInput {
  @Field(() => ID, { description: "The decision." })
  decisionId!: string;

  @Field(() => steeringDecisionStates, { description: "How far." })
  state!: SteeringDecisionState;

  @Field(() => String, { description: "What was done, or why it will not be." })
  words!: string;
}
