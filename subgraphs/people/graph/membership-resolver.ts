import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import type { PeopleContext } from "../context.ts";
import type { PastMembership } from "../domain/match.ts";
import { MatchDecisionType } from "./match-type.ts";
import { MembershipType } from "./membership-type.ts";
import { findPerson } from "./person-resolver.ts";
import { PersonType } from "./person-type.ts";
import { DeathReportType, showReport } from "./report-type.ts";

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => DeathReportType, { nullable: true, description: "The report." })
  @Requires("report:read")
  async report(@Root() { reportId }: PastMembership, @Ctx() { request }: PeopleContext) {
    const found = await request.loaders.reports.load(reportId);
    return found ? showReport(found) : null;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person." })
  @Requires("report:read")
  person(@Root() { personId }: PastMembership, @Ctx() context: PeopleContext) {
    return findPerson(personId, context);
  }

  @FieldResolver(() => MatchDecisionType, {
    nullable: true,
    description:
      "The decision by which it began; where another report brought it about, the decision about that.",
  })
  @Requires("report:read")
  decision(@Root() { decisionId }: PastMembership, @Ctx() { request }: PeopleContext) {
    return request.loaders.decisionById.load(decisionId);
  }
}
