import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type ChildNotificationState, childNotificationStates } from "../domain/child-notification.ts";
import { SubjectInput } from "./subject-type.ts";

@ObjectType("ChildNotification", {
  description: "A notification to the adults' programme of somebody who died before the eighteenth birthday.",
})
@Entity()
@SignedIn()
export class ChildNotificationType {
  @Field(() => ID, { description: "The notification's id." })
  id!: string;

  @Field(() => childNotificationStates, { nullable: true, description: "Where it stands." })
  @Requires("child-review:read")
  state!: ChildNotificationState;

  @Field(() => DateTime, { nullable: true, description: "When it was found to be a child's." })
  @Requires("child-review:read")
  receivedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When a team took it." })
  @Requires("child-review:read")
  acknowledgedAt!: Date | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation of the team that took it.",
  })
  @Requires("child-review:read")
  acknowledgedBy!: string | null;
}

export const ChildNotificationConnection = connectionOf(ChildNotificationType, "ChildNotification");

@ArgsType()
export class ChildNotificationsArgs extends PageArgs {
  @Field(() => childNotificationStates, {
    nullable: true,
    description: "Those that stand here; all if left out.",
  })
  state?: ChildNotificationState | null;
}

@InputType("ReceiveChildNotificationInput", {
  description: "A notification that turned out to be a child's, with what is known about the child.",
})
export class ReceiveChildNotificationInput extends SubjectInput {
  @Field(() => ID, { description: "The event that caused this; a second delivery changes nothing." })
  eventId!: string;

  @Field(() => ID, { description: "The case that the notification had begun." })
  caseId!: string;

  @Field(() => ID, { description: "The person." })
  personId!: string;
}

@InputType("WithdrawChildNotificationInput", {
  description: "That a notification turned out to be no child's after all.",
})
export class WithdrawChildNotificationInput extends EventInput {
  @Field(() => ID, { description: "The case that the notification had begun." })
  caseId!: string;
}

@ObjectType("ReceiveChildNotificationPayload", { description: "The notification as it is kept." })
@SignedIn()
export class ReceiveChildNotificationPayload {
  @Field(() => ChildNotificationType, {
    nullable: true,
    description: "The notification; null where the event was known.",
  })
  @Requires("child-notification:write")
  childNotification!: ChildNotificationType | null;

  @Field(() => [RefusalType], { description: "Why it was not taken." })
  refusals!: RefusalType[];
}

@InputType("AcknowledgeChildNotificationInput", { description: "A team takes a notification." })
export class AcknowledgeChildNotificationInput extends CommandInput {
  @Field(() => ID, { description: "The notification." })
  childNotificationId!: string;
}

@ObjectType("AcknowledgeChildNotificationPayload", { description: "The notification after a team took it." })
@SignedIn()
export class AcknowledgeChildNotificationPayload {
  @Field(() => ChildNotificationType, { nullable: true, description: "The notification as it stands now." })
  @Requires("child-review:read")
  childNotification!: ChildNotificationType | null;

  @Field(() => [RefusalType], { description: "Why it could not be taken." })
  refusals!: RefusalType[];
}
