import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Scope } from "../../../schema/codes/access.ts";
import { readPage } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import type { Command } from "../idempotency.ts";
import type { Request } from "../request.ts";
import type { MasterKey } from "../sealed.ts";
import { type Openable, openRecord, reviewUse, shutRecord } from "./acts.ts";
import {
  BreakGlassEndInput,
  BreakGlassInput,
  BreakGlassPayload,
  BreakGlassReviewInput,
  BreakGlassUseArgs,
  BreakGlassUseConnection,
  type BreakGlassUseType,
} from "./break-glass-type.ts";
import { findUses, listUses } from "./store.ts";
import { withWords } from "./words.ts";

interface BreakGlassContext {
  readonly request: Pick<Request<unknown>, "read" | "command" | "cursors">;
}

/**
 * Breaking the glass over one record of an owner. Each owner has its own uses, under names with the owner's record:
 * one that is kept here opens nothing elsewhere.
 * @param openable with the right by which a record is read once it is open
 */
export function breakGlassResolver<Context extends BreakGlassContext>(
  word: "Person" | "Case",
  openable: Openable & { readonly scope: Scope },
  masterKeyOf: (context: Context) => MasterKey,
): new () => object {
  const record = word.toLowerCase();
  const names = {
    list: `${record}BreakGlassUses`,
    open: `open${word}ByBreakGlass`,
    shut: `shut${word}OpenedByBreakGlass`,
    review: `review${word}BreakGlass`,
  };
  const act = async (
    context: Context,
    command: Command,
    work: (tx: Transaction) => Promise<{ useId: string }>,
  ): Promise<BreakGlassPayload> => {
    const { done, refusals } = await context.request.command(command, work);
    const use =
      done &&
      (await context.request.read(async (tx) => {
        const found = (await findUses(tx, [done.useId])).get(done.useId);
        return found ? withWords(tx, masterKeyOf(context), found) : null;
      }));
    return { use, refusals };
  };

  @Resolver()
  class BreakGlassResolver {
    @Query(() => BreakGlassUseConnection, {
      name: names.list,
      nullable: true,
      description: `Who opened a ${record} that is not shared with them: one's own uses, and to a guardian those of their organisation's records. The first one first.`,
    })
    @Requires("break-glass:read")
    uses(
      @Args(() => BreakGlassUseArgs) { onlyUnreviewed = false, ...page }: BreakGlassUseArgs,
      @Ctx() context: Context,
    ) {
      return readPage<BreakGlassUseType & { openedAt: Date }>(
        page,
        names.list,
        context.request.cursors,
        (window) =>
          context.request.read(async (tx) => {
            const shown: BreakGlassUseType[] = [];
            for (const use of await listUses(tx, onlyUnreviewed ?? false, window))
              shown.push(await withWords(tx, masterKeyOf(context), use));
            return shown;
          }),
        (use) => [use.openedAt.toISOString(), use.id],
      );
    }

    @Mutation(() => BreakGlassPayload, {
      name: names.open,
      nullable: true,
      description: `Opens one ${record} to the caller for two hours, to be seen and not changed. Its owner is told at once.`,
    })
    @Requires("break-glass:open", "break-glass:read", openable.scope)
    open(@Arg("input", () => BreakGlassInput) input: BreakGlassInput, @Ctx() context: Context) {
      const { idempotencyKey: key, ...command } = input;
      return act(context, { operation: names.open, key, input }, (tx) =>
        openRecord(tx, masterKeyOf(context), openable, command),
      );
    }

    @Mutation(() => BreakGlassPayload, {
      name: names.shut,
      nullable: true,
      description: `Shuts a ${record} before its time; it holds from the next statement on.`,
    })
    @Requires("break-glass:read")
    shut(@Arg("input", () => BreakGlassEndInput) input: BreakGlassEndInput, @Ctx() context: Context) {
      const command = { operation: names.shut, key: input.idempotencyKey, input };
      return act(context, command, (tx) => shutRecord(tx, input.useId));
    }

    @Mutation(() => BreakGlassPayload, {
      name: names.review,
      nullable: true,
      description: `Keeps what a guardian found about why a ${record} was opened.`,
    })
    @Requires("break-glass:review", "break-glass:read")
    review(@Arg("input", () => BreakGlassReviewInput) input: BreakGlassReviewInput, @Ctx() context: Context) {
      const { idempotencyKey: key, ...found } = input;
      return act(context, { operation: names.review, key, input }, (tx) =>
        reviewUse(tx, masterKeyOf(context), found),
      );
    }
  }
  return BreakGlassResolver;
}
