import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { PageArgs, readPage } from "../connections.ts";
import { Requires } from "../federated-schema.ts";
import type { QueueName } from "../queue.ts";
import type { Request } from "../request.ts";
import { decideAppraisal, liftHold, placeHold, raiseAppraisals, type TellDestroyed } from "./acts.ts";
import { findAppraisals, listOpenAppraisals } from "./appraisals.ts";
import { findCertificates, listCertificates } from "./certificates.ts";
import { findHolds, listHolds } from "./holds.ts";
import {
  AppraisalConnection,
  AppraisalPayload,
  DecideAppraisalInput,
  DestructionCertificateConnection,
  LegalHoldConnection,
  LegalHoldPayload,
  LiftLegalHoldInput,
  PlaceLegalHoldInput,
  RaiseAppraisalsInput,
  RaiseAppraisalsPayload,
} from "./retention-type.ts";

interface RetentionContext {
  readonly request: Request<unknown>;
}

/** What an owner keeps for how long, what is held beyond it, and what was destroyed: under names of its own. */
export function retentionResolver(owner: QueueName, tell?: TellDestroyed): new () => object {
  const own = `${owner[0]!.toUpperCase()}${owner.slice(1)}`;
  const names = {
    holds: `${owner}LegalHolds`,
    place: `place${own}LegalHold`,
    lift: `lift${own}LegalHold`,
    due: `${owner}RecordsDueForAppraisal`,
    raise: `raise${own}Appraisals`,
    decide: `decide${own}Appraisal`,
    certificates: `${owner}DestructionCertificates`,
  };

  @Resolver()
  class RetentionResolver {
    @Query(() => LegalHoldConnection, {
      name: names.holds,
      nullable: true,
      description: `The legal holds on records of ${owner} that the caller's organisation has placed.`,
    })
    @Requires("retention:read")
    holds(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: RetentionContext) {
      return readPage(
        page,
        names.holds,
        request.cursors,
        (window) => request.read((tx) => listHolds(tx, window)),
        ({ placedAt, id }) => [placedAt.toISOString(), id],
      );
    }

    @Query(() => AppraisalConnection, {
      name: names.due,
      nullable: true,
      description: `Records of ${owner} whose time is over and about which nobody has decided, the longest due first.`,
    })
    @Requires("retention:read")
    due(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: RetentionContext) {
      return readPage(
        page,
        names.due,
        request.cursors,
        (window) => request.read((tx) => listOpenAppraisals(tx, window)),
        ({ dueOn, id }) => [dueOn, id],
      );
    }

    @Query(() => DestructionCertificateConnection, {
      name: names.certificates,
      nullable: true,
      description: `What was destroyed of ${owner}, in the order of time.`,
    })
    @Requires("retention:read")
    certificates(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: RetentionContext) {
      return readPage(
        page,
        names.certificates,
        request.cursors,
        (window) => request.read((tx) => listCertificates(tx, window)),
        ({ destroyedAt, id }) => [destroyedAt.toISOString(), id],
      );
    }

    @Mutation(() => LegalHoldPayload, {
      name: names.place,
      nullable: true,
      description: `Keeps records of ${owner} beyond their time: nothing of them is destroyed while it holds.`,
    })
    @Requires("retention:hold", "retention:read")
    async place(
      @Arg("input", () => PlaceLegalHoldInput) input: PlaceLegalHoldInput,
      @Ctx() { request }: RetentionContext,
    ) {
      const { idempotencyKey: key, kind, reason, recordClass = null, recordId = null } = input;
      const { done, refusals } = await request.command({ operation: names.place, key, input }, (tx) =>
        placeHold(tx, owner, { kind, recordClass, recordId, reason }),
      );
      return { hold: done && (await findHold(request, done.holdId)), refusals };
    }

    @Mutation(() => LegalHoldPayload, {
      name: names.lift,
      nullable: true,
      description: `Lifts a legal hold on records of ${owner}.`,
    })
    @Requires("retention:hold", "retention:read")
    async lift(
      @Arg("input", () => LiftLegalHoldInput) input: LiftLegalHoldInput,
      @Ctx() { request }: RetentionContext,
    ) {
      const command = { operation: names.lift, key: input.idempotencyKey, input };
      const { done, refusals } = await request.command(command, (tx) =>
        liftHold(tx, input.holdId, input.reason),
      );
      return { hold: done && (await findHold(request, done.holdId)), refusals };
    }

    @Mutation(() => AppraisalPayload, {
      name: names.decide,
      nullable: true,
      description: `Decides what becomes of a record of ${owner} whose time is over. What is destroyed is gone for good.`,
    })
    @Requires("retention:decide", "retention:read")
    async decide(
      @Arg("input", () => DecideAppraisalInput) input: DecideAppraisalInput,
      @Ctx() { request }: RetentionContext,
    ) {
      const {
        idempotencyKey: key,
        appraisalId,
        decision,
        reason,
        keepUntil = null,
        placeOfDeposit = null,
      } = input;
      const { done, refusals } = await request.command({ operation: names.decide, key, input }, (tx) =>
        decideAppraisal(tx, appraisalId, { decision, keepUntil, placeOfDeposit, reason }, tell),
      );
      if (!done) return { appraisal: null, certificate: null, refusals };
      const certificate = done.certificateId;
      return request.read(async (tx) => ({
        appraisal: (await findAppraisals(tx, [done.appraisalId])).get(done.appraisalId) ?? null,
        certificate: certificate && ((await findCertificates(tx, [certificate])).get(certificate) ?? null),
        refusals,
      }));
    }

    @Mutation(() => RaiseAppraisalsPayload, {
      name: names.raise,
      nullable: true,
      description: `Brings up records of ${owner} whose time is over, each once.`,
    })
    @Requires("appraisal:raise")
    async raise(
      @Arg("input", () => RaiseAppraisalsInput) input: RaiseAppraisalsInput,
      @Ctx() { request }: RetentionContext,
    ): Promise<RaiseAppraisalsPayload> {
      const { done, refusals } = await request.command(
        { operation: names.raise, key: input.idempotencyKey, input },
        (tx) => raiseAppraisals(tx, owner),
      );
      return { raised: done?.raised ?? null, more: done?.more ?? null, refusals };
    }
  }
  return RetentionResolver;
}

async function findHold(request: Request<unknown>, id: string) {
  return (await request.read((tx) => findHolds(tx, [id]))).get(id) ?? null;
}
