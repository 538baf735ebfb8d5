import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import type { Outcome } from "../../kit/request.ts";
import { declareInterest } from "../actions/declare-interest.ts";
import { endAppointment } from "../actions/end-appointment.ts";
import { recordTraining } from "../actions/record-training.ts";
import { registerReviewer } from "../actions/register-reviewer.ts";
import { withdrawInterest } from "../actions/withdraw-interest.ts";
import type { ReviewersContext } from "../context.ts";
import {
  DeclareInterestInput,
  EndAppointmentInput,
  RecordTrainingInput,
  RegisterReviewerInput,
  WithdrawInterestInput,
} from "./reviewer-inputs.ts";
import { ReviewerPayload, ReviewerType } from "./reviewer-type.ts";

@Resolver(() => ReviewerType)
export class ReviewerMutations {
  @Mutation(() => ReviewerPayload, { nullable: true, description: "Registers somebody as a reviewer." })
  @Requires("reviewer:manage")
  async registerReviewer(
    @Arg("input", () => RegisterReviewerInput) input: RegisterReviewerInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "registerReviewer", key: input.idempotencyKey, input },
      (tx) => registerReviewer(tx, { ...input, team: input.team ?? null, manager: input.manager ?? null }),
    );
    return shown(outcome, request);
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Records a training that a reviewer has completed; a renewal is a further record.",
  })
  @Requires("reviewer:manage")
  async recordTraining(
    @Arg("input", () => RecordTrainingInput) input: RecordTrainingInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "recordTraining", key: input.idempotencyKey, input },
      (tx) => recordTraining(tx, input),
    );
    return shown(outcome, request);
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description: "Declares an interest: a reviewer their own, whoever manages reviewers anybody's.",
  })
  @RequiresAny("reviewer:read", "reviewer:manage")
  async declareInterest(
    @Arg("input", () => DeclareInterestInput) input: DeclareInterestInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
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
    return shown(outcome, request);
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description:
      "Withdraws an interest that was declared by mistake: a reviewer their own, whoever manages reviewers anybody's. It stays in the record, and stands against them no more.",
  })
  @RequiresAny("reviewer:read", "reviewer:manage")
  async withdrawInterest(
    @Arg("input", () => WithdrawInterestInput) input: WithdrawInterestInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "withdrawInterest", key: input.idempotencyKey, input },
      (tx) => withdrawInterest(tx, input),
    );
    return shown(outcome, request);
  }

  @Mutation(() => ReviewerPayload, {
    nullable: true,
    description:
      "Ends an appointment, because the review is done or the reviewer gives the case back. Its case is told, and another reviewer is to be proposed.",
  })
  @Requires("reviewer:manage")
  async endAppointment(
    @Arg("input", () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() { request }: ReviewersContext,
  ) {
    const outcome = await request.command(
      { operation: "endAppointment", key: input.idempotencyKey, input },
      (tx) => endAppointment(tx, input),
    );
    return shown(outcome, request);
  }
}

/** The payload of a change of a reviewer's record. */
export async function shown(
  { done, refusals }: Outcome<{ reviewerId: string }>,
  request: ReviewersContext["request"],
) {
  return { reviewer: done && (await request.loaders.reviewers.load(done.reviewerId)), refusals };
}
