import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { type TeamChangeKind, teamChangeKinds } from "../domain/team-change.ts";

registerEnumType(teamChangeKinds, {
  name: "TeamChangeKind",
  description: "What a child death review team may want to know of.",
  valuesConfig: {
    HANDOVER_MATCHED: { description: "It is known which person of the index a review is about." },
    HANDOVER_SCREENED: { description: "The adults' programme has decided about a review's person." },
    CHILD_NOTIFIED: { description: "A notification to the adults' programme turned out to be a child's." },
    CHILD_NOTIFICATION_WITHDRAWN: {
      description: "A notification that was handed to the team turned out to be no child's after all.",
    },
    THEME_SEEN_IN_ADULTS: { description: "A theme that the team has flagged was seen in an adult's review." },
  },
});

@ObjectType("TeamChange", { description: "That something changed which a child death review team follows." })
@SignedIn()
export class TeamChangeType {
  @Field(() => ID, { nullable: true, description: "The change's id; a webhook bears the same." })
  @Requires("child-review:read")
  id!: string;

  @Field(() => teamChangeKinds, { nullable: true, description: "What has changed." })
  @Requires("child-review:read")
  kind!: TeamChangeKind;

  @Field(() => ID, {
    nullable: true,
    description: "The child death review, the flag or the notification that has changed.",
  })
  @Requires("child-review:read")
  subjectId!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("child-review:read")
  at!: Date;
}

@ObjectType("TeamChanges", { description: "What has changed for a team since it last looked." })
@SignedIn()
export class TeamChangesType {
  @Field(() => [TeamChangeType], { nullable: true, description: "The changes, earliest first." })
  @Requires("child-review:read")
  changes!: readonly TeamChangeType[];

  @Field(() => String, {
    nullable: true,
    description: "From where to look next time, also where nothing changed.",
  })
  @Requires("child-review:read")
  cursor!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Is there more already?" })
  @Requires("child-review:read")
  more!: boolean;
}

@ObjectType("Webhook", { description: "Where a team's system is told of changes." })
@SignedIn()
export class WebhookType {
  @Field(() => ID, { nullable: true, description: "The webhook's id." })
  @Requires("child-review:read")
  id!: string;

  @Field(() => String, { nullable: true, description: "The address to which messages are posted." })
  @Requires("child-review:read")
  url!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was registered." })
  @Requires("child-review:read")
  registeredAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it ended." })
  @Requires("child-review:read")
  endedAt!: Date | null;
}

@ObjectType("RegisterWebhookPayload", { description: "A webhook with its secret, which is told here alone." })
@SignedIn()
export class RegisterWebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook." })
  @Requires("child-review:read")
  webhook!: WebhookType | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The secret, in base64. A message's `webhook-signature` is `v1,` and the base64 of the HMAC-SHA256 under it of `webhook-id`, `webhook-timestamp` and the body, parted by full stops.",
  })
  @Requires("child-review:write")
  secret!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not registered." })
  refusals!: RefusalType[];
}

@ObjectType("WebhookPayload", { description: "What was done about a webhook." })
@SignedIn()
export class WebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook as it stands now." })
  @Requires("child-review:read")
  webhook!: WebhookType | null;

  @Field(() => Int, { nullable: true, description: "How many changes are sent again." })
  @Requires("child-review:read")
  sent!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Where to go on: there may be more changes to send again; null where there are none.",
  })
  @Requires("child-review:read")
  cursor!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}

@InputType("RegisterWebhookInput", { description: "Where a team's system wishes to be told of changes." })
export class RegisterWebhookInput extends CommandInput {
  @Field(() => String, { description: "The address, at an origin that whoever runs the hub has listed." })
  url!: string;
}

@InputType("EndWebhookInput", { description: "The webhook to end." })
export class EndWebhookInput extends CommandInput {
  @Field(() => ID, { description: "The webhook." })
  webhookId!: string;
}

@InputType("ReplayChangesInput", { description: "What is sent again to a webhook." })
export class ReplayChangesInput extends CommandInput {
  @Field(() => ID, { description: "The webhook." })
  webhookId!: string;

  @Field(() => String, {
    nullable: true,
    description: "After this cursor of `changesSince`; all if left out.",
  })
  cursor?: string | null;
}

@ObjectType("WebhookDelivery", { description: "A message to a team's system, ready to be sent." })
@SignedIn()
export class WebhookDeliveryType {
  @Field(() => String, { nullable: true, description: "Where to." })
  @Requires("team-change:deliver")
  url!: string;

  @Field(() => String, { nullable: true, description: "What is sent, ids only." })
  @Requires("team-change:deliver")
  body!: string;

  @Field(() => String, { nullable: true, description: "When it was signed, in seconds since 1970." })
  @Requires("team-change:deliver")
  timestamp!: string;

  @Field(() => String, { nullable: true, description: "The signature." })
  @Requires("team-change:deliver")
  signature!: string;
}

@InputType("RecordWebhookDeliveryInput", { description: "That a team's system was told of a change." })
export class RecordWebhookDeliveryInput extends EventInput {
  @Field(() => ID, { description: "The webhook." })
  webhookId!: string;

  @Field(() => ID, { description: "The change." })
  changeId!: string;
}

@InputType("RecordAdultThemesInput", { description: "Which themes an adult's review has shown." })
export class RecordAdultThemesInput extends EventInput {
  @Field(() => [String], { description: "The codes of the themes." })
  themes!: string[];
}

@ObjectType("JobPayload", { description: "Whether a job's command was done." })
@SignedIn()
export class JobPayload {
  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
