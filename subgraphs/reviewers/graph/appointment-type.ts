import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { EventInput } from "../../kit/command-inputs.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { proposalOutcomes } from "../domain/appointment.ts";

registerEnumType(proposalOutcomes, {
  name: "AppointmentOutcome",
  description: "What was answered to a proposed reviewer.",
  valuesConfig: {
    APPOINTED: { description: "The reviewer was appointed." },
    REFUSED: { description: "The reviewer may not review this case." },
    DECLARATION_NEEDED: {
      description:
        "Nothing stands against them, but they have not declared whether they were involved in the care.",
    },
  },
});

@ObjectType("Case", { description: "The review of one person's death, from notification to submission." })
@Entity()
@SignedIn()
export class CaseStub {
  @Field(() => ID, { description: "The case's id." })
  id!: string;

  @Field(() => [OrganisationCodeScalar], {
    nullable: true,
    description: "Codes of the organisations that are known to have given care, each once.",
  })
  @Directive("@external")
  careOrganisations?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the teams that are known to have given care, each once.",
  })
  @Directive("@external")
  careTeams?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the posts that are known to have managed those who gave care, each once.",
  })
  @Directive("@external")
  careManagers?: readonly string[] | null;
}

@ObjectType("AppointmentReason", { description: "What may be found about a proposed reviewer." })
@SignedIn()
export class AppointmentReasonType {
  @Field(() => String, { description: "A stable code for programs." })
  code!: string;

  @Field(() => String, { description: "The reason in a practitioner's words." })
  message!: string;

  @Field(() => Boolean, { description: "Does it stand against the appointment? Others are for notice." })
  refuses!: boolean;
}

@ObjectType("Appointment", { description: "A reviewer holds, or held, a case." })
@SignedIn()
export class AppointmentType {
  @Field(() => ID, { nullable: true, description: "The appointment's id, which is that of its proposal." })
  @Requires("reviewer:read")
  id!: string;

  @Field(() => DateTime, { nullable: true, description: "Since when." })
  @Requires("reviewer:read")
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: "Until when; null while it holds." })
  @Requires("reviewer:read")
  endedAt!: Date | null;
}

@InputType("AppointInput", {
  description: "A reviewer proposed for a case, and who cared for the person.",
})
export class AppointInput extends EventInput {
  @Field(() => ID, { description: "The proposal; each is answered once." })
  proposalId!: string;

  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The proposed reviewer." })
  reviewerId!: string;

  @Field(() => ID, { nullable: true, description: "The manager who is to support the reviewer." })
  supporterId?: string | null;

  @Field(() => [OrganisationCodeScalar], { description: "Codes of the organisations that gave care." })
  careOrganisations!: string[];

  @Field(() => [String], { description: "Codes of the teams that gave care." })
  careTeams!: string[];

  @Field(() => [String], { defaultValue: [], description: "Codes of the posts that managed them." })
  careManagers!: string[];

  @Field(() => Boolean, {
    description: "Has the local area contact waived that the reviewer works in a team that gave care?",
  })
  waiver!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Has the proposed reviewer declared not to have been involved in the care?",
  })
  declared!: boolean;
}

@ObjectType("AppointPayload", { description: "What was answered to a proposed reviewer." })
@SignedIn()
export class AppointPayload {
  @Field(() => proposalOutcomes, {
    nullable: true,
    description: "The answer, always the same one; or that a declaration is needed first.",
  })
  @Requires("reviewer:appoint")
  outcome!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Everything that was found, as codes; `appointmentReasons` has their words.",
  })
  @Requires("reviewer:appoint")
  reasons!: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The subject of the reviewer's sign-in; null where nobody is registered as this reviewer.",
  })
  @Requires("reviewer:appoint")
  reviewerSubject!: string | null;

  @Field(() => [RefusalType], { description: "Why the proposal could not be answered." })
  refusals!: RefusalType[];
}

@InputType("EndAppointmentOfCaseInput", { description: "An appointment that has ended with its case." })
export class EndAppointmentOfCaseInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The proposal on which whoever reviewed it was appointed." })
  proposalId!: string;
}

@ObjectType("EndAppointmentOfCasePayload", { description: "What became of the end of an appointment." })
@SignedIn()
export class EndAppointmentOfCasePayload {
  @Field(() => CaseStub, {
    nullable: true,
    description: "The case, which is not held by this appointment now.",
  })
  @Requires("appointment:end")
  case!: CaseStub | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
