import { Ctx, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { inDepthKinds, type ParticipantRole } from "../domain/in-depth-review.ts";
import { type InDepthTrigger, inDepthTriggers, triggerStates } from "../domain/in-depth-triggers.ts";
import { careRoles } from "../domain/past-care.ts";
import { careRoleDescriptions } from "./past-care-type.ts";

const namesOf = <K extends string>(words: Readonly<Record<K, unknown>>) =>
  Object.fromEntries(Object.keys(words).map((name) => [name, name])) as { [N in K]: N };

export const InDepthTriggerEnum = namesOf(inDepthTriggers);
registerEnumType(InDepthTriggerEnum, {
  name: "InDepthTriggerKind",
  description: "Why a death is reviewed in depth.",
  valuesConfig: Object.fromEntries(
    Object.entries(inDepthTriggers).map(([kind, description]) => [kind, { description }]),
  ),
});

registerEnumType(triggerStates, {
  name: "TriggerState",
  description: "Does a reason for an in-depth review hold?",
  valuesConfig: {
    MET: { description: "It holds." },
    NOT_MET: { description: "It does not hold." },
    UNKNOWN: { description: "The case does not know; a person must say." },
  },
});

registerEnumType(inDepthKinds, {
  name: "InDepthKind",
  description: "The form that an in-depth review takes, by the method of its time.",
  valuesConfig: {
    MULTI_AGENCY: { description: "A multi-agency review, by the method until May 2021." },
    FOCUSED: { description: "A focused review, by the method since June 2021." },
  },
});

export const ParticipantRoleEnum: { readonly [R in ParticipantRole]: R } = {
  ...careRoles,
  REVIEWER: "REVIEWER",
  COORDINATOR: "COORDINATOR",
  FAMILY: "FAMILY",
  ADVOCATE: "ADVOCATE",
  STEERING_GROUP: "STEERING_GROUP",
};
registerEnumType(ParticipantRoleEnum, {
  name: "ParticipantRole",
  description: "As what somebody took part in a meeting. Nobody is named.",
  valuesConfig: {
    ...careRoleDescriptions,
    REVIEWER: { description: "The reviewer." },
    COORDINATOR: { description: "The coordinator." },
    FAMILY: { description: "The family or somebody close." },
    ADVOCATE: { description: "An advocate." },
    STEERING_GROUP: { description: "The steering group." },
  },
});

@ObjectType("InDepthTrigger", { description: "A reason for an in-depth review, and whether it holds." })
@SignedIn()
export class InDepthTriggerType {
  @Field(() => InDepthTriggerEnum, { nullable: true, description: "Which." })
  @Requires("review:read")
  kind!: string;

  @Field(() => triggerStates, { nullable: true, description: "Does it hold?" })
  @Requires("review:read")
  state!: string;

  @Field(() => String, { nullable: true, description: "What it means." })
  @Requires("review:read")
  message!: string;
}

@ObjectType("MeetingParticipant", { description: "Somebody who took part in a meeting, without a name." })
@SignedIn()
export class MeetingParticipantType {
  @Field(() => ParticipantRoleEnum, { nullable: true, description: "As what." })
  @Requires("review:read")
  role!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of their organisation." })
  @Requires("review:read")
  organisation!: string | null;
}

@ObjectType("InDepthMeeting", { description: "A meeting of an in-depth review." })
@SignedIn()
export class InDepthMeetingType {
  @Field(() => ID, { nullable: true, description: "The meeting's id." })
  @Requires("review:read")
  id!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was held." })
  @Requires("review:read")
  heldOn!: string;

  @Field(() => [MeetingParticipantType], { nullable: true, description: "Who took part." })
  @Requires("review:read")
  participants!: readonly MeetingParticipantType[];

  @Field(() => String, { nullable: true, description: "What was found; null where it was erased." })
  @Requires("review:read")
  text(@Ctx() { words }: CasesContext) {
    return words.load(this.words);
  }

  words!: string;
}

@ObjectType("InDepthReview", { description: "The in-depth stage of a review." })
@SignedIn()
export class InDepthReviewType {
  @Field(() => inDepthKinds, { nullable: true, description: "Its form." })
  @Requires("review:read")
  kind!: string;

  @Field(() => [InDepthTriggerEnum], { nullable: true, description: "Why it was opened." })
  @Requires("review:read")
  triggers!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: "The family's request that was granted, where that is why.",
  })
  @Requires("review:read")
  requestId!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was opened." })
  @Requires("review:read")
  openedAt!: Date;

  @Field(() => [InDepthMeetingType], { nullable: true, description: "Its meetings, earliest first." })
  @Requires("review:read")
  meetings!: readonly InDepthMeetingType[];

  @Field(() => String, { nullable: true, description: "Why, in words; null where they were erased." })
  @Requires("review:read")
  reason(@Ctx() { words }: CasesContext) {
    return words.load(this.words);
  }

  words!: string;
}

@InputType("OpenInDepthReviewInput", { description: "Why a review is to go on in depth." })
export class OpenInDepthReviewInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => [InDepthTriggerEnum], { description: "The reasons; at least one." })
  triggers!: InDepthTrigger[];

  @Field(() => String, { description: "Why, in a sentence." })
  reason!: string;
}

@InputType("MeetingParticipantInput", { description: "Somebody who took part in a meeting, without a name." })
export class MeetingParticipantInput {
  @Field(() => ParticipantRoleEnum, { description: "As what." })
  role!: ParticipantRole;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of their organisation." })
  organisation?: string | null;
}

@InputType("RecordMeetingInput", { description: "A meeting of an in-depth review." })
export class RecordMeetingInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => IsoDateScalar, { description: "The day on which it was held." })
  heldOn!: IsoDate;

  @Field(() => [MeetingParticipantInput], { description: "Who took part, by role and organisation." })
  participants!: MeetingParticipantInput[];

  @Field(() => String, { description: "What was said and found." })
  words!: string;
}

@InputType("WithdrawMeetingInput", {
  description: "A meeting of an in-depth review that was recorded by mistake.",
})
export class WithdrawMeetingInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The meeting." })
  meetingId!: string;

  @Field(() => String, { description: "Why it should not stand." })
  reason!: string;
}
