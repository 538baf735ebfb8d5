import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { acknowledgeChildNotification } from "../actions/acknowledge-child-notification.ts";
import { dueOnOf } from "../actions/due-child-notification.ts";
import { receiveChildNotification } from "../actions/receive-child-notification.ts";
import { withdrawChildNotification } from "../actions/withdraw-child-notification.ts";
import type { InvestigationsContext } from "../context.ts";
import type { ChildNotification } from "../domain/child-notification.ts";
import { listChildNotifications } from "../store/child-notifications.ts";
import {
  AcknowledgeChildNotificationInput,
  AcknowledgeChildNotificationPayload,
  ChildNotificationConnection,
  ChildNotificationsArgs,
  ChildNotificationType,
  ReceiveChildNotificationInput,
  ReceiveChildNotificationPayload,
  WithdrawChildNotificationInput,
} from "./child-notification-type.ts";
import { PersonStub } from "./stubs.ts";
import { SubjectType } from "./subject-type.ts";
import { JobPayload } from "./team-change-type.ts";

@Resolver(() => ChildNotificationType)
export class ChildNotificationResolver {
  @Query(() => ChildNotificationConnection, {
    nullable: true,
    description: "The notifications that turned out to be children's, oldest first.",
  })
  @Requires("child-review:read")
  childNotifications(
    @Args(() => ChildNotificationsArgs) { state = null, ...page }: ChildNotificationsArgs,
    @Ctx() { request }: InvestigationsContext,
  ) {
    return readPage(
      page,
      `childNotifications ${state ?? "all"}`,
      request.cursors,
      (window) => request.read((tx) => listChildNotifications(tx, state, window)),
      ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    );
  }

  @Mutation(() => ReceiveChildNotificationPayload, {
    nullable: true,
    description: "Keeps a notification that turned out to be a child's for the child death review team.",
  })
  @Requires("child-notification:write")
  async receiveChildNotification(
    @Arg("input", () => ReceiveChildNotificationInput) input: ReceiveChildNotificationInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { eventId, caseId, personId, ...subject } = input;
    const { done, refusals } = await request.receive(eventId, (tx) =>
      receiveChildNotification(tx, { caseId, personId, subject }),
    );
    const id = done?.childNotificationId;
    return { childNotification: id ? await request.loaders.childNotifications.load(id) : null, refusals };
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: "Takes back a notification that turned out to be no child's after all.",
  })
  @Requires("child-notification:write")
  async withdrawChildNotification(
    @Arg("input", () => WithdrawChildNotificationInput) input: WithdrawChildNotificationInput,
    @Ctx() { request }: InvestigationsContext,
  ): Promise<JobPayload> {
    const { refusals } = await request.receive(input.eventId, (tx) => withdrawChildNotification(tx, input));
    return { refusals };
  }

  @Mutation(() => AcknowledgeChildNotificationPayload, {
    nullable: true,
    description: "Takes a notification for the caller's team; the adults' programme learns of it.",
  })
  @Requires("child-review:write")
  async acknowledgeChildNotification(
    @Arg("input", () => AcknowledgeChildNotificationInput) input: AcknowledgeChildNotificationInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "acknowledgeChildNotification", key: input.idempotencyKey, input },
      (tx) => acknowledgeChildNotification(tx, input),
    );
    const id = done?.childNotificationId;
    return { childNotification: id ? await request.loaders.childNotifications.load(id) : null, refusals };
  }

  @FieldResolver(() => SubjectType, { nullable: true, description: "Who the child was." })
  @Requires("subject:read")
  subject(@Root() notification: ChildNotification, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.subjects.load(notification.subjectId);
  }

  @FieldResolver(() => IsoDateScalar, {
    nullable: true,
    description: "By which day a team is to take it; after that the area's coordinator is reminded.",
  })
  @Requires("child-review:read")
  dueOn(@Root() notification: ChildNotification) {
    return dueOnOf(notification);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "The person of the index." })
  @Requires("child-review:read")
  person(@Root() notification: ChildNotification) {
    return { id: notification.personId };
  }
}
