import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { PageArgs, readPage } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import type { Command } from "../idempotency.ts";
import type { QueueName } from "../queue.ts";
import type { Request } from "../request.ts";
import { findCertificates } from "./certificates.ts";
import { confirmErasure, decideErasure, requestErasure } from "./erasure-acts.ts";
import { findRequests, listRequests } from "./erasure-store.ts";
import {
  ConfirmErasureInput,
  DecideErasureInput,
  ErasureRequestConnection,
  ErasureRequestPayload,
  RequestErasureInput,
  type whatStays,
} from "./erasure-type.ts";

interface ErasureContext {
  readonly request: Request<unknown>;
}

/** What living people ask an owner to erase: under names of its own. @param stays what the owner leaves as it is */
export function erasureResolver(
  owner: QueueName,
  stays: readonly (keyof typeof whatStays)[],
): new () => object {
  const own = `${owner[0]!.toUpperCase()}${owner.slice(1)}`;
  const names = {
    list: `${owner}ErasureRequests`,
    request: `request${own}Erasure`,
    decide: `decide${own}Erasure`,
    confirm: `confirm${own}Erasure`,
  };

  @Resolver()
  class ErasureResolver {
    @Query(() => ErasureRequestConnection, {
      name: names.list,
      nullable: true,
      description: `What living people have asked to have erased of ${owner}, in the order of logging.`,
    })
    @Requires("erasure:read")
    requests(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: ErasureContext) {
      return readPage(
        page,
        names.list,
        request.cursors,
        (window) => request.read((tx) => listRequests(tx, window)),
        ({ loggedAt, id }) => [loggedAt.toISOString(), id],
      );
    }

    @Mutation(() => ErasureRequestPayload, {
      name: names.request,
      nullable: true,
      description: `Logs that somebody asks to have the words about them erased that ${owner} keeps.`,
    })
    @Requires("erasure:request", "erasure:read")
    request(
      @Arg("input", () => RequestErasureInput) input: RequestErasureInput,
      @Ctx() context: ErasureContext,
    ) {
      const { idempotencyKey: key, ...asked } = input;
      return act(context, { operation: names.request, key, input }, (tx) => requestErasure(tx, owner, asked));
    }

    @Mutation(() => ErasureRequestPayload, {
      name: names.decide,
      nullable: true,
      description: `Decides whether words that ${owner} keeps are erased; somebody else confirms it.`,
    })
    @Requires("erasure:decide", "erasure:read")
    decide(
      @Arg("input", () => DecideErasureInput) input: DecideErasureInput,
      @Ctx() context: ErasureContext,
    ) {
      const { idempotencyKey: key, requestId, ...made } = input;
      return act(context, { operation: names.decide, key, input }, (tx) =>
        decideErasure(tx, requestId, made),
      );
    }

    @Mutation(() => ErasureRequestPayload, {
      name: names.confirm,
      nullable: true,
      description: `Confirms an erasure that somebody else has granted: the words are gone for good.`,
    })
    @Requires("erasure:confirm", "erasure:read")
    confirm(
      @Arg("input", () => ConfirmErasureInput) input: ConfirmErasureInput,
      @Ctx() context: ErasureContext,
    ) {
      const command = { operation: names.confirm, key: input.idempotencyKey, input };
      return act(context, command, (tx) => confirmErasure(tx, input.requestId));
    }
  }

  async function act(
    { request }: ErasureContext,
    command: Command,
    work: (tx: Transaction) => Promise<{ requestId: string; certificateId?: string }>,
  ): Promise<ErasureRequestPayload> {
    const { done, refusals } = await request.command(command, work);
    if (!done) return { request: null, certificate: null, stays: null, refusals };
    const { requestId, certificateId } = done;
    return request.read(async (tx) => ({
      request: (await findRequests(tx, [requestId])).get(requestId) ?? null,
      certificate: certificateId
        ? ((await findCertificates(tx, [certificateId])).get(certificateId) ?? null)
        : null,
      stays: certificateId ? stays : null,
      refusals,
    }));
  }
  return ErasureResolver;
}
