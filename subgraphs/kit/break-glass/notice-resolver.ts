import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { readPage } from "../connections.ts";
import { Requires } from "../federated-schema.ts";
import { refuseIf } from "../refusals.ts";
import type { Request } from "../request.ts";
import type { MasterKey } from "../sealed.ts";
import {
  BreakGlassNoticeConnection,
  BreakGlassNoticesArgs,
  type BreakGlassNoticeType,
  ReadBreakGlassNoticesInput,
  ReadBreakGlassNoticesPayload,
} from "./notice-type.ts";
import { listBreakGlassNotices, saveBreakGlassRead } from "./notices.ts";
import { withWords } from "./words.ts";

/** The most notices that are read at one time. */
const atOneTime = 100;

/** What an owner tells those who answer for its records, once somebody has broken the glass over one. */
export function breakGlassNoticeResolver<
  Context extends { readonly request: Pick<Request<unknown>, "read" | "command" | "cursors"> },
>(word: "Person" | "Case", masterKeyOf: (context: Context) => MasterKey): new () => object {
  const record = word.toLowerCase();
  const names = {
    list: `${record}BreakGlassNotices`,
    read: `read${word}BreakGlassNotices`,
  };
  const message = `Somebody who is not involved has opened a ${record} of your organisation's. Shut it where it should not be open, and say what you found once it is shut.`;

  @Resolver()
  class BreakGlassNoticeResolver {
    @Query(() => BreakGlassNoticeConnection, {
      name: names.list,
      nullable: true,
      description: `What a guardian was told of each time that somebody broke the glass over a ${record} of their organisation's. The first one first.`,
    })
    @Requires("break-glass:review")
    notices(
      @Args(() => BreakGlassNoticesArgs) { unread = false, ...page }: BreakGlassNoticesArgs,
      @Ctx() context: Context,
    ) {
      return readPage<BreakGlassNoticeType>(
        page,
        `${names.list} ${unread}`,
        context.request.cursors,
        (window) =>
          context.request.read(async (tx) => {
            const shown: BreakGlassNoticeType[] = [];
            for (const { use, readAt } of await listBreakGlassNotices(tx, unread ?? false, window)) {
              const worded = await withWords(tx, masterKeyOf(context), use);
              shown.push({ id: use.id, use: worded, message, toldAt: use.openedAt, readAt });
            }
            return shown;
          }),
        ({ toldAt, id }) => [toldAt.toISOString(), id],
      );
    }

    @Mutation(() => ReadBreakGlassNoticesPayload, {
      name: names.read,
      nullable: true,
      description: "Notes that you have read notices; other guardians have still to read them.",
    })
    @Requires("break-glass:review")
    async read(
      @Arg("input", () => ReadBreakGlassNoticesInput) input: ReadBreakGlassNoticesInput,
      @Ctx() { request }: Context,
    ): Promise<ReadBreakGlassNoticesPayload> {
      const command = { operation: names.read, key: input.idempotencyKey, input };
      const { done, refusals } = await request.command(command, async (tx) => {
        const tooMany = input.noticeIds.length > atOneTime;
        refuseIf(tooMany ? [{ code: "TOO_MANY_BREAK_GLASS_NOTICES", path: ["noticeIds"] }] : []);
        return { read: await saveBreakGlassRead(tx, input.noticeIds) };
      });
      return { read: done?.read ?? null, refusals };
    }
  }
  return BreakGlassNoticeResolver;
}
