import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { noticeReader, readNotices } from "../actions/read-notices.ts";
import type { CasesContext } from "../context.ts";
import { listNotices } from "../store/notices.ts";
import { seeOwed } from "../store/see-owed.ts";
import { seeProposed } from "../store/see-proposed.ts";
import {
  NoticeConnection,
  NoticesArgs,
  ReadNoticesInput,
  ReadNoticesPayload,
  showNotice,
  Told,
} from "./notice-type.ts";

@Resolver()
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    nullable: true,
    description:
      "What you were told of cases, earliest first: as their reviewer, as a coordinator or a member of the steering group of the area that keeps them, or for an organisation that owes something to a review.",
  })
  @Told()
  async myNotices(
    @Args(() => NoticesArgs) { unread = false, ...page }: NoticesArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const reader = noticeReader(request);
    const found = await readPage(
      page,
      `myNotices of ${reader.subject} ${unread}`,
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          await seeOwed(tx);
          await seeProposed(tx);
          return listNotices(tx, reader, unread, window);
        }),
      ({ toldAt, id }) => [toldAt.toISOString(), id],
    );
    return mapPage(found, showNotice);
  }

  @Mutation(() => ReadNoticesPayload, {
    nullable: true,
    description: "Notes that you have read notices; whoever else was told has still to read them.",
  })
  @Told()
  async readNotices(
    @Arg("input", () => ReadNoticesInput) input: ReadNoticesInput,
    @Ctx() { request }: CasesContext,
  ): Promise<ReadNoticesPayload> {
    const command = { operation: "readNotices", key: input.idempotencyKey, input };
    const { done, refusals } = await request.command(command, (tx) => readNotices(tx, input));
    return { read: done?.read ?? null, refusals };
  }
}
