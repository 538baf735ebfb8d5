import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { declareInterest } from "../actions/declare-interest.ts";
import { endAppointment } from "../actions/end-appointment.ts";
import { recordTraining } from "../actions/record-training.ts";
import { registerReviewer } from "../actions/register-reviewer.ts";
import type { ReviewersContext } from "../context.ts";
import type { Reviewer } from "../domain/reviewer.ts";
import { findReviewerBySubject, listReviewers } from "../store/reviewers.ts";
import { AppointmentType } from "./appointment-type.ts";
import { OrganisationType } from "./organisation-type.ts";
import {
  DeclareInterestInput,
  EndAppointmentInput,
  RecordTrainingInput,
  RegisterReviewerInput,
} from "./reviewer-inputs.ts";
import {
  DeclarationOfInterestType,
  ReviewerConnection,
  ReviewerPayload,
  ReviewersArgs,
  ReviewerType,
  TrainingType,
} from "./reviewer-type.ts";

type Payload = Promise<{ reviewer: Reviewer | null; refusals: ReviewerPayload["refusals"] }>;

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

  @Mutation(() => ReviewerPayload, { nullable: true, description: "Registers somebody as a reviewer." })
  @Requires("reviewer:manage")
  async registerReviewer(
    @Arg("input", () => RegisterReviewerInput) input: RegisterReviewerInput,
    @Ctx() { request }: ReviewersContext,
  ): Payload {
    const { done, refusals } = await request.command(
      { operation: "registerReviewer", key: input.idempotencyKey, input },
      (tx) => registerReviewer(tx, { ...input, team: input.team ?? null }),
    );
    return { reviewer: done && (await request.loaders.reviewers.load(done.reviewerId)), refusals };
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Records a training that a reviewer has completed; a renewal is a further record.",
  })
  @Requires("reviewer:manage")
  async recordTraining(
    @Arg("input", () => RecordTrainingInput) input: RecordTrainingInput,
    @Ctx() { request }: ReviewersContext,
  ): Payload {
    const { done, refusals } = await request.command(
      { operation: "recordTraining", key: input.idempotencyKey, input },
      (tx) => recordTraining(tx, input),
    );
    return { reviewer: done && (await request.loaders.reviewers.load(done.reviewerId)), refusals };
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Declares an interest: a reviewer their own, whoever manages reviewers anybody's.",
  })
  @RequiresAny("reviewer:read", "reviewer:manage")
  async declareInterest(
    @Arg("input", () => DeclareInterestInput) input: DeclareInterestInput,
    @Ctx() { request }: ReviewersContext,
  ): Payload {
    const { done, refusals } = await request.command(
      { operation: "declareInterest", key: input.idempotencyKey, input },
      (tx) =>
        declareInterest(tx, {
          reviewerId: input.reviewerId,
          organisation: input.organisation ?? null,
          team: input.team ?? null,
          caseId: input.caseId ?? null,
          from: input.from,
          to: input.to ?? null,
          words: input.words ?? null,
        }),
    );
    return { reviewer: done && (await request.loaders.reviewers.load(done.reviewerId)), refusals };
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Ends an appointment, because the review is done or the reviewer gives the case back.",
  })
  @Requires("reviewer:manage")
  async endAppointment(
    @Arg("input", () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() { request }: ReviewersContext,
  ): Payload {
    const { done, refusals } = await request.command(
      { operation: "endAppointment", key: input.idempotencyKey, input },
      (tx) => endAppointment(tx, input),
    );
    return { reviewer: done && (await request.loaders.reviewers.load(done.reviewerId)), refusals };
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
    description: "Are they trained today and below their limit? Whether a case suits them is asked for each.",
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
