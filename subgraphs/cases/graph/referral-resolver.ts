import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { recordReferralTaken } from "../actions/record-referral-taken.ts";
import { referOn } from "../actions/refer-on.ts";
import type { CasesContext } from "../context.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { CaseType } from "./case-type.ts";
import { RecordReferralTakenInput, ReferOnInput, ReferralType } from "./referral-type.ts";

@Resolver(() => CaseType)
export class ReferralsOfCaseResolver {
  @FieldResolver(() => [ReferralType], {
    nullable: true,
    description: "What was referred on of the case, earliest first.",
  })
  @Requires("case:read")
  async referrals(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const found = (await request.loaders.referrals.load(id)) ?? [];
    return found.map(({ words: wordsId, ...referral }) => ({ ...referral, wordsId }));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Refers on what a review has found: to the council, the coroner, the police or a regulator.",
  })
  @Requires("case:read", "review:read")
  async referOn(@Arg("input", () => ReferOnInput) input: ReferOnInput, @Ctx() context: CasesContext) {
    const outcome = await context.request.command(
      { operation: "referOn", key: input.idempotencyKey, input },
      (tx) => referOn(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records that whoever something was referred to has taken it.",
  })
  @Requires("referral:record")
  async recordReferralTaken(
    @Arg("input", () => RecordReferralTakenInput) input: RecordReferralTakenInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) => recordReferralTaken(tx, input));
    return casePayload(outcome, context, input.caseId);
  }
}

@Resolver(() => ReferralType)
export class ReferralResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What was found, in words; null where they were erased.",
  })
  @Requires("case:read", "review:read")
  words(@Root() { wordsId }: ReferralType, @Ctx() { words }: CasesContext) {
    return words.load(wordsId);
  }
}
