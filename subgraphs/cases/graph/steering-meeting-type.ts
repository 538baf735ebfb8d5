import "./steering-enums.ts";
import { Field, ID, ObjectType } from "type-graphql";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type SteeringDecisionState, steeringDecisionStates } from "../domain/steering-act.ts";
import { type AgendaItemKind, agendaItemKinds } from "../domain/steering-agenda.ts";
import { type MeetingState, meetingStates } from "../domain/steering-group.ts";

@ObjectType("SteeringAgendaItem", { description: "Something that stands on an agenda by itself." })
@SignedIn()
export class SteeringAgendaItemType {
  @Field(() => ID, { nullable: true, description: "Its name on the agenda." })
  @Requires("steering:read")
  id!: string;

  @Field(() => agendaItemKinds, { nullable: true, description: "Why it stands there." })
  @Requires("steering:read")
  kind!: AgendaItemKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day that has passed, where one has." })
  @Requires("steering:read")
  dueOn!: string | null;

  about!: string;
  caseIds!: readonly string[];
}

@ObjectType("SteeringMeeting", {
  description:
    "A meeting of a steering group. Its agenda builds itself until the meeting begins, and then stays.",
})
@Entity()
@SignedIn()
export class SteeringMeetingType {
  @Field(() => ID, { description: "The meeting's id." })
  id!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("steering:read")
  on!: string;

  @Field(() => meetingStates, { nullable: true, description: "How it stands." })
  @Requires("steering:read")
  state!: MeetingState;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it began, and with it its agenda was fixed; null before.",
  })
  @Requires("steering:read")
  begunAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the group last met before it: what came later is new; null where it had not met.",
  })
  @Requires("steering:read")
  lastMetAt!: Date | null;

  groupId!: string;
  place!: string | null;
  apologies!: readonly string[];
  present!: readonly string[];
}

@ObjectType("SteeringDecisionStep", { description: "How far a decision had come on a day." })
@SignedIn()
export class SteeringDecisionStepType {
  @Field(() => steeringDecisionStates, { nullable: true, description: "How far." })
  @Requires("steering:read")
  state!: SteeringDecisionState;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("steering:read")
  on!: string;

  words!: string;
}

@ObjectType("SteeringDecision", {
  description: "What a meeting has decided: who does it by when, followed until it is done.",
})
@SignedIn()
export class SteeringDecisionType {
  @Field(() => ID, { nullable: true, description: "The decision's id." })
  @Requires("steering:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that does it.",
  })
  @Requires("steering:read")
  owner!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when." })
  @Requires("steering:read")
  dueOn!: string;

  @Field(() => steeringDecisionStates, { nullable: true, description: "How far it has come." })
  @Requires("steering:read")
  state!: SteeringDecisionState;

  @Field(() => [SteeringDecisionStepType], {
    nullable: true,
    description: "What was told of it, earliest first.",
  })
  @Requires("steering:read")
  steps!: readonly SteeringDecisionStepType[];

  groupId!: string;
  meetingId!: string;
  caseId!: string | null;
  proposedBy!: string;
  withdrew!: readonly string[];
  words!: string;
}

@ObjectType("SteeringMeetingPayload", {
  description: "A meeting after what was asked for, or why it was not done.",
})
@SignedIn()
export class SteeringMeetingPayload {
  @Field(() => SteeringMeetingType, { nullable: true, description: "The meeting as it stands now." })
  @Requires("steering:read")
  meeting!: SteeringMeetingType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("SteeringDecisionPayload", {
  description: "A decision after what was asked for, or why it was not done.",
})
@SignedIn()
export class SteeringDecisionPayload {
  @Field(() => SteeringDecisionType, { nullable: true, description: "The decision as it stands now." })
  @Requires("steering:read")
  decision!: SteeringDecisionType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
