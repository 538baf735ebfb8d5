import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { readSupportNotice } from "../actions/read-support-notice.ts";
import type { ReviewersContext } from "../context.ts";
import type { SupportNotice } from "../domain/support-notice.ts";
import { listSupportNotices } from "../store/support.ts";
import { CaseStub } from "./appointment-type.ts";
import { ReviewerType } from "./reviewer-type.ts";
import {
  ReadSupportNoticeInput,
  ReadSupportNoticePayload,
  SupportNoticeConnection,
  SupportNoticesArgs,
  SupportNoticeType,
} from "./support-type.ts";

@Resolver(() => SupportNoticeType)
export class SupportResolver {
  @Query(() => SupportNoticeConnection, {
    nullable: true,
    description: "What you were told of the reviewers whom you support, earliest first.",
  })
  @Requires("reviewer:read")
  supportNotices(
    @Args(() => SupportNoticesArgs) { unread = false, ...page }: SupportNoticesArgs,
    @Ctx() { request }: ReviewersContext,
  ) {
    const { subject } = request.caller;
    return readPage(
      page,
      `supportNotices of ${subject} ${unread}`,
      request.cursors,
      (window) => request.read((tx) => listSupportNotices(tx, subject, unread, window)),
      ({ toldAt, id }) => [toldAt.toISOString(), id],
    );
  }

  @Mutation(() => ReadSupportNoticePayload, {
    nullable: true,
    description: "Notes that you have read what you were told of a reviewer whom you support.",
  })
  @Requires("reviewer:read")
  async readSupportNotice(
    @Arg("input", () => ReadSupportNoticeInput) input: ReadSupportNoticeInput,
    @Ctx() { request }: ReviewersContext,
  ): Promise<ReadSupportNoticePayload> {
    const command = { operation: "readSupportNotice", key: input.idempotencyKey, input };
    const { done, refusals } = await request.command(command, (tx) => readSupportNotice(tx, input));
    return { noticeId: done?.noticeId ?? null, refusals };
  }

  @FieldResolver(() => ReviewerType, { nullable: true, description: "Whom they support." })
  @Requires("reviewer:read")
  reviewer(@Root() { reviewerId }: SupportNotice, @Ctx() { request }: ReviewersContext) {
    return request.loaders.reviewers.load(reviewerId);
  }

  @FieldResolver(() => CaseStub, { nullable: true, description: "With which case." })
  @Requires("reviewer:read")
  case(@Root() { caseId }: SupportNotice): CaseStub {
    return { id: caseId };
  }
}
