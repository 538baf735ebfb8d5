import { Field, ID, InputType, Int } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type TrainingKind, trainingKinds } from "../domain/reviewer.ts";

@InputType("RegisterReviewerInput", { description: "Somebody to register as a reviewer." })
export class RegisterReviewerInput extends CommandInput {
  @Field(() => String, { description: "The subject of their sign-in." })
  subject!: string;

  @Field(() => String, { description: "Under which name they are shown." })
  displayName!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation that employs them." })
  employer!: string;

  @Field(() => String, { nullable: true, description: "Code of the team in which they work, if any." })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the post to which they answer, if it is known; never a name.",
  })
  manager?: string | null;

  @Field(() => Int, { description: "How many cases they should hold at one time at most." })
  caseloadLimit!: number;
}

@InputType("RecordTrainingInput", { description: "A training that a reviewer has completed." })
export class RecordTrainingInput extends CommandInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => trainingKinds, { description: "What it was for." })
  kind!: TrainingKind;

  @Field(() => IsoDateScalar, { description: "The day on which it was completed." })
  completedOn!: string;

  @Field(() => IsoDateScalar, { description: "The last day on which it holds." })
  expiresOn!: string;
}

@InputType("DeclareInterestInput", {
  description: "An interest of a reviewer in an organisation, a team or a case; exactly one of them.",
})
export class DeclareInterestInput extends CommandInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation." })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the team." })
  team?: string | null;

  @Field(() => ID, { nullable: true, description: "The case." })
  caseId?: string | null;

  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day; left out while it lasts." })
  to?: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  words?: string | null;
}

@InputType("WithdrawInterestInput", { description: "An interest that was declared by mistake." })
export class WithdrawInterestInput extends CommandInput {
  @Field(() => ID, { description: "The reviewer." })
  reviewerId!: string;

  @Field(() => ID, { description: "The declaration." })
  interestId!: string;

  @Field(() => String, { description: "Why it is withdrawn." })
  reason!: string;
}

@InputType("EndAppointmentInput", { description: "The end of an appointment." })
export class EndAppointmentInput extends CommandInput {
  @Field(() => ID, { description: "The appointment." })
  appointmentId!: string;
}
