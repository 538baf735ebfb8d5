import { Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { CasesContext } from "../context.ts";
import { listAwaitingDecision } from "../store/awaiting-decision.ts";
import { ReportAwaitingDecisionConnection } from "./awaiting-decision-type.ts";

@Resolver()
export class AwaitingDecisionResolver {
  @Query(() => ReportAwaitingDecisionConnection, {
    nullable: true,
    description: "The reports that the steering group has not decided on, the earliest approved first.",
  })
  @Requires("learning:decide")
  reportsAwaitingDecision(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    return readPage(
      page,
      "reportsAwaitingDecision",
      request.cursors,
      (window) => request.read((tx) => listAwaitingDecision(tx, window)),
      ({ approvedAt, caseId }) => [approvedAt.toISOString(), caseId],
    );
  }
}
