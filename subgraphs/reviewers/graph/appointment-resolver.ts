import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type AppointmentReason, appointmentReasons } from "../../../schema/values/appointment-reasons.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { appoint } from "../actions/appoint.ts";
import { endAppointmentOfCase } from "../actions/end-appointment-of-case.ts";
import type { ReviewersContext } from "../context.ts";
import type { Appointment } from "../domain/appointment.ts";
import { findAnswer } from "../store/appointments.ts";
import {
  AppointInput,
  AppointmentReasonType,
  AppointmentType,
  AppointPayload,
  CaseStub,
  EndAppointmentOfCaseInput,
  EndAppointmentOfCasePayload,
} from "./appointment-type.ts";
import { ReviewerType } from "./reviewer-type.ts";

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @Query(() => [AppointmentReasonType], {
    description: "Everything that may be found about a proposed reviewer, in words.",
  })
  @SignedIn()
  appointmentReasons() {
    return (Object.keys(appointmentReasons) as AppointmentReason[]).map(showReason);
  }

  @Mutation(() => AppointPayload, {
    nullable: true,
    description: "Answers a proposal: appoints the reviewer or refuses, with everything that was found.",
  })
  @Requires("reviewer:appoint")
  async appoint(
    @Arg("input", () => AppointInput) input: AppointInput,
    @Ctx() { request }: ReviewersContext,
  ): Promise<AppointPayload> {
    const { done, refusals } = await request.receive(input.eventId, (tx) =>
      appoint(tx, { ...input, supporterId: input.supporterId ?? null }),
    );
    // Read from the ledger, so that a second delivery gets the same answer. What is not in it waits for a declaration.
    const waits = { outcome: "DECLARATION_NEEDED" as const, reasons: done?.reasons ?? [] };
    const answer = (await request.read((tx) => findAnswer(tx, input.proposalId))) ?? waits;
    const reviewer = await request.loaders.reviewers.load(input.reviewerId);
    return {
      outcome: refusals.length === 0 ? answer.outcome : null,
      reasons: answer.reasons,
      reviewerSubject: reviewer?.subject ?? null,
      refusals,
    };
  }

  @Mutation(() => EndAppointmentOfCasePayload, {
    nullable: true,
    description:
      "Ends an appointment, because its case was closed or stopped; whoever has taken the case up since keeps it.",
  })
  @Requires("appointment:end")
  async endAppointmentOfCase(
    @Arg("input", () => EndAppointmentOfCaseInput) input: EndAppointmentOfCaseInput,
    @Ctx() { request }: ReviewersContext,
  ): Promise<EndAppointmentOfCasePayload> {
    const { refusals } = await request.receive(input.eventId, (tx) => endAppointmentOfCase(tx, input));
    return { case: refusals.length === 0 ? { id: input.caseId } : null, refusals };
  }

  @FieldResolver(() => ReviewerType, {
    nullable: true,
    description: "The manager who supports the reviewer with it; null where none was chosen.",
  })
  @Requires("reviewer:read")
  supporter(@Root() { supporterId }: Appointment, @Ctx() { request }: ReviewersContext) {
    return supporterId === null ? null : request.loaders.reviewers.load(supporterId);
  }

  @FieldResolver(() => CaseStub, { nullable: true, description: "The case." })
  @Requires("reviewer:read")
  case(@Root() { caseId }: Appointment): CaseStub {
    return { id: caseId };
  }

  @FieldResolver(() => [AppointmentReasonType], {
    nullable: true,
    description: "What the coordinator should know about it.",
  })
  @Requires("reviewer:read")
  notices(@Root() { reasons }: Appointment) {
    return reasons.map(showReason);
  }
}

/** A reason in words. */
export function showReason(code: AppointmentReason): AppointmentReasonType {
  const { words, refuses } = appointmentReasons[code];
  return { code, message: words, refuses };
}
