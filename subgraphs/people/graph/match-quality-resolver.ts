import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { checkMatch } from "../actions/check-match.ts";
import { readMatchQuality } from "../actions/read-match-quality.ts";
import type { PeopleContext } from "../context.ts";
import { listDecisionsToCheck } from "../store/match-quality.ts";
import { CheckMatchInput, CheckMatchPayload, MatchQualityType, PeriodArgs } from "./match-quality-type.ts";
import { MatchDecisionConnection } from "./match-type.ts";

@Resolver()
export class MatchQualityResolver {
  @Query(() => MatchQualityType, {
    nullable: true,
    description: "How good matching was from one day to another.",
  })
  @Requires("match:decide")
  matchQuality(@Args(() => PeriodArgs) period: PeriodArgs, @Ctx() { request }: PeopleContext) {
    return request.read((tx) => readMatchQuality(tx, period));
  }

  @Query(() => MatchDecisionConnection, {
    nullable: true,
    description:
      "The decisions that the model made by itself and that were drawn to be looked at, oldest first: by what is found there its quality is estimated.",
  })
  @Requires("match:decide")
  matchesToCheck(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: PeopleContext) {
    return readPage(
      page,
      "matchesToCheck",
      request.cursors,
      (window) => request.read((tx) => listDecisionsToCheck(tx, window)),
      (decision) => [decision.decidedAt.toISOString(), decision.id],
    );
  }

  @Mutation(() => CheckMatchPayload, {
    nullable: true,
    description:
      "Keeps what somebody found who looked at a decision of the model's about a person of whom their organisation keeps a report.",
  })
  @Requires("match:decide")
  async checkMatch(
    @Arg("input", () => CheckMatchInput) input: CheckMatchInput,
    @Ctx() { request }: PeopleContext,
  ) {
    const { refusals } = await request.command(
      { operation: "checkMatch", key: input.idempotencyKey, input },
      (tx) => checkMatch(tx, input),
    );
    return { refusals };
  }
}
