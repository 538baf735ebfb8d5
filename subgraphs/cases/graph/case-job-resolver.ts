import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { followProcess } from "../actions/follow-process.ts";
import { holdCase } from "../actions/hold-case.ts";
import { mergeCase } from "../actions/merge-case.ts";
import { openCase } from "../actions/open-case.ts";
import { recordAcknowledgement } from "../actions/record-acknowledgement.ts";
import { recordAppointment } from "../actions/record-appointment.ts";
import { recordAppointmentEnded } from "../actions/record-appointment-ended.ts";
import { refreshCase } from "../actions/refresh-case.ts";
import { resumeCase } from "../actions/resume-case.ts";
import { splitCase } from "../actions/split-case.ts";
import type { CasesContext } from "../context.ts";
import { findProposal } from "../store/proposals.ts";
import {
  factsAsRead,
  HoldCaseInput,
  MergeCaseInput,
  OpenCaseInput,
  RecordAcknowledgementInput,
  RecordAppointmentEndedInput,
  RecordAppointmentInput,
  RefreshCaseInput,
  ResumeCaseInput,
  SplitCaseInput,
} from "./case-job-inputs.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import { FollowProcessInput } from "./linked-process-type.ts";
import { AppointmentProposalType, showProposal } from "./proposal-type.ts";

@ObjectType("SplitCasePayload", { description: "Both cases after a split, or why it was not done." })
export class SplitCasePayload extends CasePayload {
  @Field(() => CaseType, { nullable: true, description: "The other person's case, if they have one now." })
  @RequiresAny("case:read", "case:open")
  newCase!: CaseType | null;
}

@Resolver()
export class CaseJobResolver {
  @Query(() => AppointmentProposalType, {
    nullable: true,
    description: "A proposed reviewer, for the job that has it answered.",
  })
  @Requires("appointment:record")
  async appointmentProposal(
    @Arg("id", () => ID, { description: "The proposal's id." }) id: string,
    @Ctx() { request }: CasesContext,
  ) {
    const proposal = await request.read((tx) => findProposal(tx, id));
    return proposal && showProposal(proposal);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Opens the one case of a person, or brings it up to date.",
  })
  @Requires("case:open")
  async openCase(@Arg("input", () => OpenCaseInput) input: OpenCaseInput, @Ctx() context: CasesContext) {
    const { personId } = input;
    const outcome = await context.request.receive(input.eventId, (tx) =>
      openCase(tx, { personId, read: factsAsRead(input.facts) }),
    );
    return casePayload(outcome, context, await context.request.loaders.caseOfPerson.load(personId));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Brings a person's case up to date." })
  @Requires("case:open")
  async refreshCase(
    @Arg("input", () => RefreshCaseInput) input: RefreshCaseInput,
    @Ctx() context: CasesContext,
  ) {
    const { personId } = input;
    const outcome = await context.request.receive(input.eventId, (tx) =>
      refreshCase(tx, { personId, read: factsAsRead(input.facts) }),
    );
    return casePayload(outcome, context, await context.request.loaders.caseOfPerson.load(personId));
  }

  @Mutation(() => SplitCasePayload, {
    nullable: true,
    description: "Gives a case of their own to somebody whose reports counted to another.",
  })
  @Requires("case:open")
  async splitCase(@Arg("input", () => SplitCaseInput) input: SplitCaseInput, @Ctx() context: CasesContext) {
    const { eventId, personId, newPersonId } = input;
    const outcome = await context.request.receive(eventId, (tx) =>
      splitCase(tx, {
        personId,
        newPersonId,
        read: factsAsRead(input.facts),
        newRead: factsAsRead(input.newFacts),
      }),
    );
    const { caseOfPerson } = context.request.loaders;
    const [former, other] = await Promise.all([caseOfPerson.load(personId), caseOfPerson.load(newPersonId)]);
    const newCase = other !== null && outcome.refusals.length === 0 ? await findCase(other, context) : null;
    return { ...(await casePayload(outcome, context, former)), newCase };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Keeps which other process a case meets, and who asks the family.",
  })
  @Requires("process:follow")
  async followProcess(
    @Arg("input", () => FollowProcessInput) input: FollowProcessInput,
    @Ctx() context: CasesContext,
  ) {
    const { eventId, ...news } = input;
    const outcome = await context.request.receive(eventId, (tx) =>
      followProcess(tx, context.keys, { ...news, whoAsksFamily: news.whoAsksFamily ?? null }),
    );
    return casePayload(outcome, context, news.caseId);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Takes the case of somebody who turned out to be another person out of scope.",
  })
  @Requires("case:open")
  async mergeCase(@Arg("input", () => MergeCaseInput) input: MergeCaseInput, @Ctx() context: CasesContext) {
    const outcome = await context.request.receive(input.eventId, (tx) => mergeCase(tx, input));
    const { caseOfPerson } = context.request.loaders;
    return casePayload(outcome, context, await caseOfPerson.load(input.formerPersonId));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Holds a case for an investigation." })
  @Requires("case:hold")
  async holdCase(@Arg("input", () => HoldCaseInput) input: HoldCaseInput, @Ctx() context: CasesContext) {
    const outcome = await context.request.receive(input.eventId, (tx) => holdCase(tx, input));
    return casePayload(outcome, context, input.caseId);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Ends an investigation's hold; the case goes on when no other is open.",
  })
  @Requires("case:hold")
  async resumeCase(
    @Arg("input", () => ResumeCaseInput) input: ResumeCaseInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) => resumeCase(tx, input));
    return casePayload(outcome, context, input.caseId);
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Records the answer to a proposed reviewer." })
  @Requires("appointment:record")
  async recordAppointment(
    @Arg("input", () => RecordAppointmentInput) input: RecordAppointmentInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) =>
      recordAppointment(tx, { ...input, reviewerSubject: input.reviewerSubject ?? null }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records that a reviewer has given a case back; whoever holds it by now keeps it.",
  })
  @Requires("appointment:record")
  async recordAppointmentEnded(
    @Arg("input", () => RecordAppointmentEndedInput) input: RecordAppointmentEndedInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) => recordAppointmentEnded(tx, input));
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records that the child death review team has taken a notification.",
  })
  @Requires("child-acknowledgement:record")
  async recordAcknowledgement(
    @Arg("input", () => RecordAcknowledgementInput) input: RecordAcknowledgementInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) => recordAcknowledgement(tx, input));
    return casePayload(outcome, context, input.caseId);
  }
}
