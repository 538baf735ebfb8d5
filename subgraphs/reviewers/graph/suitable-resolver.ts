import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import type { ReviewersContext } from "../context.ts";
import { rankReviewers } from "../domain/rank-reviewers.ts";
import { showReason } from "./appointment-resolver.ts";
import { CaseStub } from "./appointment-type.ts";
import { SuitableReviewerType } from "./suitable-type.ts";

const most = 100;

@Resolver(() => CaseStub)
export class SuitableReviewersResolver {
  @FieldResolver(() => [SuitableReviewerType], {
    nullable: true,
    description:
      "Who may review the case, by the rule by which appointments are answered and the care that the case knows of: those with the fewest reasons first, then those with most room; last those who may not, with what stands against it.",
  })
  @Directive(`@requires(fields: "careOrganisations careTeams careManagers")`)
  @Requires("case:read", "case:coordinate", "reviewer:read")
  async suitableReviewers(
    @Root() { id: caseId, careOrganisations, careTeams, careManagers }: CaseStub,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at most; 100 are the most." })
    first: number,
    @Ctx() { request }: ReviewersContext,
  ): Promise<SuitableReviewerType[] | null> {
    // Without what the case knows of past care nobody can be called independent of it.
    if (!careOrganisations || !careTeams || !careManagers) return null;
    const { candidates, terms } = await request.loaders.pool.load("everybody");
    return rankReviewers(
      candidates,
      { caseId, careOrganisations, careTeams, careManagers, waiver: false },
      terms,
    )
      .slice(0, Math.max(0, Math.min(first, most)))
      .map(({ outcome, reasons, ...ranked }) => ({
        ...ranked,
        suitable: outcome === "APPOINTED",
        reasons: reasons.map(showReason),
      }));
  }
}
