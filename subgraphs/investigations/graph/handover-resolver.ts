import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { OrganisationCodeScalar } from "../../kit/scalars.ts";
import { unseal } from "../../kit/sealed.ts";
import { handOverChildDeath } from "../actions/hand-over-child-death.ts";
import { replayHandover } from "../actions/replay-handover.ts";
import type { InvestigationsContext } from "../context.ts";
import type { Handover } from "../domain/handover.ts";
import { listQuarantined } from "../store/handovers.ts";
import { findReview } from "./child-death-review-resolver.ts";
import { ChildDeathReviewType } from "./child-death-review-type.ts";
import {
  HandOverChildDeathInput,
  HandoverConnection,
  HandoverPayload,
  HandoverType,
  QuarantineReasonType,
  ReplayHandoverInput,
  showReason,
} from "./handover-type.ts";
import { SubjectType } from "./subject-type.ts";

@Resolver(() => HandoverType)
export class HandoverResolver {
  @Query(() => HandoverType, {
    nullable: true,
    description: "One version of a handover of the caller's team by its id.",
  })
  @Requires("child-review:read")
  handover(
    @Arg("id", () => ID, { description: "The handover's id." }) id: string,
    @Ctx() { request }: InvestigationsContext,
  ) {
    return request.loaders.handovers.load(id);
  }

  @Query(() => HandoverConnection, {
    nullable: true,
    description: "The handovers of the caller's team that wait in quarantine, oldest first.",
  })
  @Requires("child-review:read")
  quarantinedHandovers(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: InvestigationsContext) {
    return readPage(
      page,
      "quarantinedHandovers",
      request.cursors,
      (window) => request.read((tx) => listQuarantined(tx, window)),
      ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    );
  }

  @Mutation(() => HandoverPayload, {
    nullable: true,
    description: "Hands over a version of a child's death review.",
  })
  @Requires("child-review:write")
  async handOverChildDeath(
    @Arg("input", () => HandOverChildDeathInput) input: HandOverChildDeathInput,
    @Ctx() { request, masterKey }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "handOverChildDeath", key: input.idempotencyKey, input },
      (tx) => handOverChildDeath(tx, masterKey, input),
    );
    return { handover: done && (await request.loaders.handovers.load(done.handoverId)), refusals };
  }

  @Mutation(() => HandoverPayload, {
    nullable: true,
    description: "Reads a handover in quarantine again, most often with a corrected document.",
  })
  @Requires("child-review:write")
  async replayHandover(
    @Arg("input", () => ReplayHandoverInput) input: ReplayHandoverInput,
    @Ctx() { request, masterKey }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "replayHandover", key: input.idempotencyKey, input },
      (tx) =>
        replayHandover(tx, masterKey, {
          handoverId: input.handoverId,
          schemaVersion: input.schemaVersion ?? null,
          document: input.document ?? null,
        }),
    );
    return { handover: done && (await request.loaders.handovers.load(done.handoverId)), refusals };
  }

  @FieldResolver(() => ChildDeathReviewType, {
    nullable: true,
    description: "The review it is a version of.",
  })
  @Requires("child-review:read")
  childDeathReview(@Root() handover: Handover, @Ctx() context: InvestigationsContext) {
    return findReview(handover.reviewId, context);
  }

  @FieldResolver(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation of the team that handed it over.",
  })
  @Requires("child-review:read")
  async organisation(@Root() handover: Handover, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.reviews.load(handover.reviewId))?.organisation ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "The id under which the index of people knows the child: the same for all versions, so that a later one corrects what an earlier one said.",
  })
  @Requires("child-review:read")
  async indexedAs(@Root() handover: Handover, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.reviews.load(handover.reviewId))?.indexedAs ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The version of the form that the last document says it follows.",
  })
  @Requires("child-review:read")
  async schemaVersion(@Root() handover: Handover, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.lastAttempts.load(handover.id))?.form ?? null;
  }

  @FieldResolver(() => [QuarantineReasonType], {
    nullable: true,
    description: "Why the last document could not be read; empty where it could.",
  })
  @Requires("child-review:read")
  async reasons(@Root() handover: Handover, @Ctx() { request }: InvestigationsContext) {
    return ((await request.loaders.reasons.load(handover.id)) ?? []).map(showReason);
  }

  @FieldResolver(() => SubjectType, {
    nullable: true,
    description: "Who the child was; null while nothing could be read.",
  })
  @Requires("subject:read")
  subject(@Root() handover: Handover, @Ctx() { request }: InvestigationsContext) {
    return handover.subjectId ? request.loaders.subjects.load(handover.subjectId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The last document, exactly as it was received; null where it was erased.",
  })
  @Requires("child-review:read", "subject:read")
  async document(@Root() handover: Handover, @Ctx() { request, masterKey }: InvestigationsContext) {
    const attempt = await request.loaders.lastAttempts.load(handover.id);
    if (!attempt) return null;
    const kept = await request.read((tx) => unseal(tx, masterKey, attempt.documentId));
    return kept?.content.toString() ?? null;
  }
}
