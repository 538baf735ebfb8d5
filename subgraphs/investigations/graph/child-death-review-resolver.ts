import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { InvestigationsContext } from "../context.ts";
import type { ChildDeathReview } from "../domain/child-death-review.ts";
import { listReviews } from "../store/child-death-reviews.ts";
import { ChildDeathReviewConnection, ChildDeathReviewType, showReview } from "./child-death-review-type.ts";
import { HandoverType } from "./handover-type.ts";
import { PersonStub } from "./stubs.ts";
import { ThemeFlagType } from "./theme-flag-type.ts";

/** A child death review by id, as the graph shows it to the caller's team. */
export async function findReview(id: string, { request }: InvestigationsContext) {
  const found = await request.loaders.reviews.load(id);
  return found ? showReview(found) : null;
}

@Resolver(() => ChildDeathReviewType)
export class ChildDeathReviewResolver {
  @Query(() => ChildDeathReviewType, {
    nullable: true,
    description: "A child death review of the caller's team by its id.",
  })
  @Requires("child-review:read")
  childDeathReview(
    @Arg("id", () => ID, { description: "The review's id." }) id: string,
    @Ctx() context: InvestigationsContext,
  ) {
    return findReview(id, context);
  }

  @Query(() => ChildDeathReviewConnection, {
    nullable: true,
    description: "The child death reviews of the caller's team, in the order in which they were handed over.",
  })
  @Requires("child-review:read")
  async childDeathReviews(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: InvestigationsContext) {
    const found = await readPage(
      page,
      "childDeathReviews",
      request.cursors,
      (window) => request.read((tx) => listReviews(tx, window)),
      ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    );
    return mapPage(found, showReview);
  }

  @FieldResolver(() => [HandoverType], {
    nullable: true,
    description: "Every version that was handed over, earliest version first.",
  })
  @Requires("child-review:read")
  handovers(@Root() review: ChildDeathReview) {
    return review.handovers;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "The person of the index whom it is about, once matched.",
  })
  @Requires("child-review:read")
  person(@Root() review: ChildDeathReview) {
    return review.personId ? { id: review.personId } : null;
  }

  @FieldResolver(() => [ThemeFlagType], {
    nullable: true,
    description: "The themes that the team has flagged, earliest first.",
  })
  @Requires("child-review:read")
  async themeFlags(@Root() review: ChildDeathReview, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.flagsOfReview.load(review.id)) ?? [];
  }
}
