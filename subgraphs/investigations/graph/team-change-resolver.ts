import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { pageLimit } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { unseal } from "../../kit/sealed.ts";
import { endWebhook } from "../actions/end-webhook.ts";
import { recordAdultThemes } from "../actions/record-adult-themes.ts";
import { recordDelivery } from "../actions/record-delivery.ts";
import { registerWebhook } from "../actions/register-webhook.ts";
import { replayChanges } from "../actions/replay-changes.ts";
import { signChange } from "../actions/sign-change.ts";
import type { InvestigationsContext } from "../context.ts";
import { listChangesAfter } from "../store/team-changes.ts";
import { findWebhooks, listWebhooks } from "../store/webhooks.ts";
import {
  EndWebhookInput,
  JobPayload,
  RecordAdultThemesInput,
  RecordWebhookDeliveryInput,
  RegisterWebhookInput,
  RegisterWebhookPayload,
  ReplayChangesInput,
  TeamChangesType,
  WebhookDeliveryType,
  WebhookPayload,
  WebhookType,
} from "./team-change-type.ts";

/** What cursors of a team's changes are bound to. */
const list = "changesSince";

@Resolver()
export class TeamChangeResolver {
  @Query(() => TeamChangesType, {
    nullable: true,
    description:
      "What has changed for the caller's team since it last looked: its handovers, its flags, notifications of children.",
  })
  @Requires("child-review:read")
  async changesSince(
    @Ctx() { request }: InvestigationsContext,
    @Arg("cursor", () => String, { nullable: true, description: "As told last time; all if left out." })
    cursor?: string | null,
    @Arg("first", () => Int, { nullable: true, description: `How many, at most ${pageLimit}.` })
    first?: number | null,
  ): Promise<TeamChangesType> {
    const after = cursor ? request.cursors.read(list, cursor)[0] : "0";
    const limit = Math.min(Math.max(first ?? pageLimit, 1), pageLimit);
    const found = await request.read((tx) => listChangesAfter(tx, after, limit + 1));
    const changes = found.slice(0, limit);
    const last = changes.at(-1);
    return {
      changes,
      cursor: request.cursors.write(list, last ? [last.sequence, last.id] : [after, ""]),
      more: found.length > limit,
    };
  }

  @Query(() => [WebhookType], { nullable: true, description: "Where the caller's team is told of changes." })
  @Requires("child-review:read")
  webhooks(@Ctx() { request }: InvestigationsContext) {
    return request.read(listWebhooks);
  }

  @Mutation(() => RegisterWebhookPayload, {
    nullable: true,
    description: "Has the caller's team told of changes at an address of its system.",
  })
  @Requires("child-review:write")
  async registerWebhook(
    @Arg("input", () => RegisterWebhookInput) input: RegisterWebhookInput,
    @Ctx() { request, masterKey, webhookOrigins: origins }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "registerWebhook", key: input.idempotencyKey, input },
      (tx) => registerWebhook(tx, { masterKey, origins }, input),
    );
    if (!done) return { webhook: null, secret: null, refusals };
    return request.read(async (tx) => {
      const webhook = (await findWebhooks(tx, [done.webhookId])).get(done.webhookId) ?? null;
      const secret = webhook && (await unseal(tx, masterKey, webhook.secretId));
      return { webhook, secret: secret?.content.toString() ?? null, refusals };
    });
  }

  @Mutation(() => WebhookPayload, { nullable: true, description: "Ends a webhook of the caller's team." })
  @Requires("child-review:write")
  async endWebhook(
    @Arg("input", () => EndWebhookInput) input: EndWebhookInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "endWebhook", key: input.idempotencyKey, input },
      (tx) => endWebhook(tx, input),
    );
    const ended = done && (await request.read((tx) => findWebhooks(tx, [done.webhookId])));
    return { webhook: (done && ended?.get(done.webhookId)) ?? null, sent: null, cursor: null, refusals };
  }

  @Mutation(() => WebhookPayload, {
    nullable: true,
    description: "Sends a webhook again what has changed since a cursor; each change bears its id of before.",
  })
  @Requires("child-review:write")
  async replayChanges(
    @Arg("input", () => ReplayChangesInput) input: ReplayChangesInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const after = input.cursor ? request.cursors.read(list, input.cursor)[0] : "0";
    const { done, refusals } = await request.command(
      { operation: "replayChanges", key: input.idempotencyKey, input },
      (tx) => replayChanges(tx, { webhookId: input.webhookId, after }),
    );
    const found = done && (await request.read((tx) => findWebhooks(tx, [done.webhookId])));
    return {
      webhook: (done && found?.get(done.webhookId)) ?? null,
      sent: done?.sent ?? null,
      cursor: done?.last ? request.cursors.write(list, done.last) : null,
      refusals,
    };
  }

  @Query(() => WebhookDeliveryType, {
    nullable: true,
    description: "A change as a webhook is told of it, for the job that sends it.",
  })
  @Requires("team-change:deliver")
  webhookDelivery(
    @Arg("changeId", () => ID, { description: "The change." }) changeId: string,
    @Arg("webhookId", () => ID, { description: "The webhook." }) webhookId: string,
    @Ctx() { request, masterKey }: InvestigationsContext,
  ) {
    return request.read((tx) => signChange(tx, masterKey, changeId, webhookId));
  }

  @Mutation(() => JobPayload, { nullable: true, description: "Keeps that a webhook was told of a change." })
  @Requires("team-change:deliver")
  async recordWebhookDelivery(
    @Arg("input", () => RecordWebhookDeliveryInput) input: RecordWebhookDeliveryInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => recordDelivery(tx, input));
    return { refusals };
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: "Keeps which themes an adult's review has shown, and of whom nothing.",
  })
  @Requires("adult-themes:record")
  async recordAdultThemes(
    @Arg("input", () => RecordAdultThemesInput) input: RecordAdultThemesInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => recordAdultThemes(tx, input));
    return { refusals };
  }
}
