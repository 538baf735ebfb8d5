import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { readCareGiven } from "../actions/read-care-given.ts";
import { understandRecord } from "../actions/read-record.ts";
import type { CasesContext } from "../context.ts";
import { awaitedInformant } from "../domain/awaited-informant.ts";
import { informantKinds } from "../domain/informant.ts";
import {
  RecommendationToUsType,
  ReviewOfOurCareConnection,
  ReviewOfOurCareType,
  ReviewsOfOurCareArgs,
  showCareGiven,
} from "./care-given-type.ts";
import { LearningActionType, showAction } from "./learning-action-type.ts";
import { RecordsRequestType, showRecordsRequest } from "./records-request-type.ts";
import { PersonStub } from "./stubs.ts";

/** What those who cared for somebody see of the review of the death, and nothing else of it. */
@Resolver(() => ReviewOfOurCareType)
export class CareGivenResolver {
  @Query(() => ReviewOfOurCareConnection, {
    nullable: true,
    description:
      "The reviews of people for whom your organisation cared, as their cases know, in the order in which they were opened.",
  })
  @Requires("obligation:read")
  async reviewsOfOurCare(
    @Args(() => ReviewsOfOurCareArgs) { diedIn = null, ...page }: ReviewsOfOurCareArgs,
    @Ctx() { request }: CasesContext,
  ) {
    const found = await readPage(
      page,
      `reviewsOfOurCare of ${request.caller.organisation} in ${diedIn}`,
      request.cursors,
      (window) => request.read((tx) => readCareGiven(tx, diedIn, window)),
      ({ file }) => [file.openedAt.toISOString(), file.id],
    );
    return mapPage(found, showCareGiven);
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who died; whoever reported the death sees the minimal identity.",
  })
  @Requires("obligation:read")
  person(@Root() { personId }: ReviewOfOurCareType): PersonStub {
    return { id: personId };
  }

  @FieldResolver(() => informantKinds, {
    nullable: true,
    description: "As whom the review still waits to hear somebody of yours; null where it does not.",
  })
  @Requires("obligation:read")
  async awaitedInformant(
    @Root() { id, careGivenAs, isApproved }: ReviewOfOurCareType,
    @Ctx() { request }: CasesContext,
  ) {
    return awaitedInformant(careGivenAs, (await request.loaders.placesFilled.load(id)) ?? [], isApproved);
  }

  @FieldResolver(() => [RecordsRequestType], {
    nullable: true,
    description: "The records that it asked you for, earliest first; those too that you have answered.",
  })
  @Requires("obligation:read")
  async recordsRequests(
    @Root() { id, organisations }: ReviewOfOurCareType,
    @Ctx() { request }: CasesContext,
  ) {
    const asked = (await request.loaders.recordsRequests.load(id)) ?? [];
    return asked.filter(({ organisation }) => organisations.includes(organisation)).map(showRecordsRequest);
  }

  @FieldResolver(() => [RecommendationToUsType], {
    nullable: true,
    description: "What is recommended to you, once the report is released.",
  })
  @Requires("obligation:read")
  async recommendations(@Root() { id }: ReviewOfOurCareType, @Ctx() { request, words }: CasesContext) {
    const found = (await request.loaders.recommendedToUs.load(id)) ?? [];
    return Promise.all(
      found.map(async ({ id, documentId, place }) => {
        const text = await words.load(documentId);
        const record = text === null ? null : understandRecord(text);
        const told = record && record.schemaVersion !== "1" ? record.recommendations[place]?.text : null;
        return { id, text: told ?? null };
      }),
    );
  }

  @FieldResolver(() => [LearningActionType], { nullable: true, description: "The actions that are yours." })
  @Requires("obligation:read")
  async actions(@Root() { id, organisations }: ReviewOfOurCareType, @Ctx() { request }: CasesContext) {
    const planned = (await request.loaders.learningActions.load(id)) ?? [];
    return planned.filter(({ organisation }) => organisations.includes(organisation)).map(showAction);
  }
}
