import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { unseal } from "../../kit/sealed.ts";
import { receiveReferral } from "../actions/receive-referral.ts";
import { takeReferral } from "../actions/take-referral.ts";
import type { InvestigationsContext } from "../context.ts";
import type { ReceivedReferral } from "../domain/referral.ts";
import { findReceivedReferrals, listReferrals } from "../store/referrals.ts";
import { findInvestigation } from "./investigation-resolver.ts";
import { InvestigationType } from "./investigation-type.ts";
import {
  ReceivedReferralConnection,
  ReceivedReferralPayload,
  ReceivedReferralType,
  ReceiveReferralInput,
  TakeReferralInput,
} from "./referral-type.ts";
import { CaseStub } from "./stubs.ts";
import { SubjectType } from "./subject-type.ts";
import { JobPayload } from "./team-change-type.ts";

@Resolver(() => ReceivedReferralType)
export class ReferralResolver {
  @Query(() => ReceivedReferralConnection, {
    nullable: true,
    description: "What reviewers have referred to the caller's organisation, oldest first.",
  })
  @Requires("investigation:write")
  receivedReferrals(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: InvestigationsContext) {
    return readPage(
      page,
      "receivedReferrals",
      request.cursors,
      (window) => request.read((tx) => listReferrals(tx, window)),
      ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    );
  }

  @Mutation(() => ReceivedReferralPayload, {
    nullable: true,
    description: "Takes what was referred to the caller's organisation; the reviewer learns of it.",
  })
  @Requires("investigation:write")
  async takeReferral(
    @Arg("input", () => TakeReferralInput) input: TakeReferralInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { referralId, investigationId = null } = input;
    const { done, refusals } = await request.command(
      { operation: "takeReferral", key: input.idempotencyKey, input },
      (tx) => takeReferral(tx, { referralId, investigationId }),
    );
    const found = done && (await request.read((tx) => findReceivedReferrals(tx, [done.referralId])));
    return { referral: (done && found?.get(done.referralId)) ?? null, refusals };
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: "Keeps what a reviewer has referred on for whoever is to look at it.",
  })
  @Requires("referral:receive")
  async receiveReferral(
    @Arg("input", () => ReceiveReferralInput) input: ReceiveReferralInput,
    @Ctx() { request, masterKey }: InvestigationsContext,
  ) {
    const { eventId, ...referral } = input;
    const { refusals } = await request.receive(eventId, (tx) =>
      receiveReferral(tx, masterKey, { ...referral, madeBy: referral.madeBy ?? null }),
    );
    return { refusals };
  }

  @FieldResolver(() => SubjectType, { nullable: true, description: "Who died." })
  @Requires("investigation:write", "subject:read")
  subject(@Root() { subjectId }: ReceivedReferral, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.subjects.load(subjectId);
  }

  @FieldResolver(() => String, { nullable: true, description: "What was found; null where it was erased." })
  @Requires("investigation:write", "subject:read")
  async words(@Root() { wordsId }: ReceivedReferral, @Ctx() { request, masterKey }: InvestigationsContext) {
    const kept = await request.read((tx) => unseal(tx, masterKey, wordsId));
    return kept?.content.toString() ?? null;
  }

  @FieldResolver(() => CaseStub, { nullable: true, description: "The review that found it." })
  @Requires("investigation:write")
  case(@Root() { caseId }: ReceivedReferral) {
    return { id: caseId };
  }

  @FieldResolver(() => InvestigationType, {
    nullable: true,
    description: "The investigation that came of it.",
  })
  @Requires("investigation:write")
  investigation(@Root() { investigationId }: ReceivedReferral, @Ctx() context: InvestigationsContext) {
    return investigationId && findInvestigation(investigationId, context);
  }
}
