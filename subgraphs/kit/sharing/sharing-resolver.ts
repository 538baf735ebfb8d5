import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { PageArgs, readPage } from "../connections.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import type { Command } from "../idempotency.ts";
import type { QueueName } from "../queue.ts";
import type { Request } from "../request.ts";
import { acceptSharing, offerSharing, revokeSharing } from "./acts.ts";
import {
  OfferSharingInput,
  SharingActInput,
  SharingAgreementConnection,
  SharingAgreementPayload,
} from "./sharing-type.ts";
import { findAgreements, listAgreements } from "./store.ts";

interface SharingContext {
  readonly request: Request<unknown>;
}

/**
 * The agreements by which an owner's rows are shared. Each owner has its own, under names of its own: one that is
 * kept here opens nothing elsewhere.
 */
export function sharingResolver(owner: QueueName): new () => object {
  const names = {
    list: `${owner}SharingAgreements`,
    offer: `offer${capital(owner)}Sharing`,
    accept: `accept${capital(owner)}Sharing`,
    revoke: `revoke${capital(owner)}Sharing`,
  };

  @Resolver()
  class SharingResolver {
    @Query(() => SharingAgreementConnection, {
      name: names.list,
      nullable: true,
      description: `The agreements about rows of ${owner} that the caller's organisation is a party to.`,
    })
    @Requires("sharing:read")
    agreements(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: SharingContext) {
      return readPage(
        page,
        names.list,
        request.cursors,
        (window) => request.read((tx) => listAgreements(tx, window)),
        (agreement) => [agreement.offeredAt.toISOString(), agreement.id],
      );
    }

    @Mutation(() => SharingAgreementPayload, {
      name: names.offer,
      nullable: true,
      description: `Offers rows of ${owner} that the caller's organisation keeps to another organisation.`,
    })
    @Requires("sharing:manage", "sharing:read")
    offer(@Arg("input", () => OfferSharingInput) input: OfferSharingInput, @Ctx() context: SharingContext) {
      const { idempotencyKey: key, validTo = null, ...offer } = input;
      return act(context, { operation: names.offer, key, input }, (tx) =>
        offerSharing(tx, owner, { ...offer, validTo }),
      );
    }

    @Mutation(() => SharingAgreementPayload, {
      name: names.accept,
      nullable: true,
      description: `Accepts an offer of rows of ${owner}, which may be seen from now on.`,
    })
    @Requires("sharing:manage", "sharing:read")
    accept(@Arg("input", () => SharingActInput) input: SharingActInput, @Ctx() context: SharingContext) {
      const command = { operation: names.accept, key: input.idempotencyKey, input };
      return act(context, command, (tx) => acceptSharing(tx, input.agreementId));
    }

    @Mutation(() => SharingAgreementPayload, {
      name: names.revoke,
      nullable: true,
      description: `Ends an agreement about rows of ${owner}; it holds from the next statement on.`,
    })
    @Requires("sharing:manage", "sharing:read")
    revoke(@Arg("input", () => SharingActInput) input: SharingActInput, @Ctx() context: SharingContext) {
      const command = { operation: names.revoke, key: input.idempotencyKey, input };
      return act(context, command, (tx) => revokeSharing(tx, input.agreementId));
    }
  }
  return SharingResolver;
}

async function act(
  { request }: SharingContext,
  command: Command,
  work: (tx: Transaction) => Promise<{ agreementId: string }>,
): Promise<SharingAgreementPayload> {
  const { done, refusals } = await request.command(command, work);
  const found = done && (await request.read((tx) => findAgreements(tx, [done.agreementId])));
  return { agreement: (done && found?.get(done.agreementId)) ?? null, refusals };
}

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}
