import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import type { ReviewersContext } from "../context.ts";
import type { DeclaredInterest, Reviewer } from "../domain/reviewer.ts";
import { findReviewerBySubject, listReviewers } from "../store/reviewers.ts";
import { AppointmentType, CaseStub } from "./appointment-type.ts";
import { OrganisationType } from "./organisation-type.ts";
import {
  DeclarationOfInterestType,
  ReviewerConnection,
  ReviewersArgs,
  ReviewerType,
  TrainingType,
} from "./reviewer-type.ts";

@Resolver(() => ReviewerType)
export class ReviewerResolver {
  @Query(() => ReviewerType, { nullable: true, description: "A reviewer by id." })
  @Requires("reviewer:read")
  reviewer(
    @Arg("id", () => ID, { description: "The reviewer's id." }) id: string,
    @Ctx() { request }: ReviewersContext,
  ) {
    return request.loaders.reviewers.load(id);
  }

  @Query(() => ReviewerType, {
    nullable: true,
    description: "Your own record; null where you are not registered as a reviewer.",
  })
  @Requires("reviewer:read")
  myReviewerRecord(@Ctx() { request }: ReviewersContext) {
    return request.read((tx) => findReviewerBySubject(tx, request.caller.subject));
  }

  @Query(() => ReviewerConnection, {
    nullable: true,
    description: "The reviewers whom a filter lets through, in the order of their registration.",
  })
  @Requires("reviewer:read")
  reviewers(
    @Args(() => ReviewersArgs) { filter, ...page }: ReviewersArgs,
    @Ctx() { request }: ReviewersContext,
  ) {
    return readPage(
      page,
      "reviewers",
      request.cursors,
      (window) => request.read((tx) => listReviewers(tx, filter ?? {}, window)),
      ({ registeredAt, id }) => [registeredAt.toISOString(), id],
    );
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The organisation that employs them.",
  })
  @Requires("reviewer:read")
  employer(@Root() { employer }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return request.loaders.organisationsByCode.load(employer);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Are they trained today, not on leave, and below their limit? Whether a case suits them is asked for each.",
  })
  @Requires("reviewer:read")
  available(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return request.loaders.availability.load(id);
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many cases they hold now." })
  @Requires("reviewer:read")
  async caseload(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    const appointments = (await request.loaders.appointments.load(id)) ?? [];
    return appointments.filter(({ endedAt }) => endedAt === null).length;
  }

  @FieldResolver(() => [TrainingType], {
    nullable: true,
    description: "The training that they have completed, earliest first.",
  })
  @Requires("reviewer:read")
  async training(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return (await request.loaders.training.load(id)) ?? [];
  }

  @FieldResolver(() => [DeclarationOfInterestType], {
    nullable: true,
    description: "The interests that they have declared, earliest first.",
  })
  @Requires("reviewer:read")
  async declarations(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return (await request.loaders.interests.load(id)) ?? [];
  }

  @FieldResolver(() => [AppointmentType], {
    nullable: true,
    description: "The cases to which they were appointed, earliest first.",
  })
  @Requires("reviewer:read")
  async appointments(@Root() { id }: Reviewer, @Ctx() { request }: ReviewersContext) {
    return (await request.loaders.appointments.load(id)) ?? [];
  }
}

@Resolver(() => DeclarationOfInterestType)
export class DeclarationOfInterestResolver {
  @FieldResolver(() => CaseStub, {
    nullable: true,
    description: "The case that it is in, where it is in one.",
  })
  @Requires("reviewer:read")
  case(@Root() { caseId }: DeclaredInterest): CaseStub | null {
    return caseId === null ? null : { id: caseId };
  }
}
