import { Field, ID, InputType, Int } from "type-graphql";
import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import {
  type LearningDisabilityStatus,
  learningDisabilityStatuses,
} from "../../../schema/values/learning-disability.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import { EventInput } from "../../kit/command-inputs.ts";
import { EthnicCategoryScalar, Icd10Scalar, IsoDateScalar, PartialDateScalar } from "../../kit/scalars.ts";
import { HoldReasonEnum } from "../../kit/value-enums.ts";
import type { FactsAsRead } from "../domain/facts.ts";
import { AppointmentOutcomeEnum } from "./case-enums.ts";

@InputType("CaseCauseInput", { description: "A line of the certificate of the cause of death." })
export class CaseCauseInput {
  @Field(() => String, { description: "Which line: IA to ID, or II." })
  line!: string;

  @Field(() => String, { description: "The cause in the certifier's words." })
  text!: string;

  @Field(() => Icd10Scalar, { nullable: true, description: "The cause as a code, where it was coded." })
  icd10?: string | null;
}

@InputType("SaidDatesInput", { description: "The dates that reports give, each once." })
export class SaidDatesInput {
  @Field(() => [PartialDateScalar], { description: "Dates of birth." })
  birth!: PartialDate[];

  @Field(() => [PartialDateScalar], { description: "Dates of death." })
  death!: PartialDate[];
}

@InputType("CaseFactsInput", { description: "What a case takes of the person's record: no name, no number." })
export class CaseFactsInput {
  @Field(() => Int, { description: "The revision of the person's record that was read." })
  personRevision!: number;

  @Field(() => IsoDateScalar, {
    description: "The earliest day on which a notification or look-back told of the death; today for none.",
  })
  notifiedOn!: IsoDate;

  @Field(() => Boolean, { description: "Is some report a notification or a look-back?" })
  asksForReview!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Has nobody notified the death, and a search of deaths found it?",
  })
  foundBySearch!: boolean;

  @Field(() => Boolean, { description: "Has a child death review team handed the death over?" })
  handedOver!: boolean;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of birth, as far as it is known." })
  birthDate?: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of death, as far as it is known." })
  deathDate?: PartialDate | null;

  @Field(() => String, { nullable: true, description: "Sex as the NHS records it." })
  sex?: string | null;

  @Field(() => EthnicCategoryScalar, { nullable: true, description: "Ethnic category." })
  ethnicCategory?: EthnicCategory | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the area: the commissioner of the GP practice, or else the council of residence.",
  })
  area?: string | null;

  @Field(() => String, { nullable: true, description: "What is known about a learning disability." })
  learningDisability?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the kind of place of death." })
  placeOfDeath?: string | null;

  @Field(() => [CaseCauseInput], { nullable: true, description: "The certificate's cause lines." })
  causes?: CaseCauseInput[] | null;

  @Field(() => SaidDatesInput, {
    nullable: true,
    description: "Every date that some report gives, where they do not agree.",
  })
  saidDates?: SaidDatesInput | null;
}

/** The facts as the job read them. */
export function factsAsRead(input: CaseFactsInput): FactsAsRead {
  const { personRevision, notifiedOn, asksForReview, foundBySearch, handedOver } = input;
  return {
    personRevision,
    notifiedOn,
    asksForReview,
    foundBySearch,
    handedOver,
    facts: {
      birthDate: input.birthDate ?? null,
      deathDate: input.deathDate ?? null,
      sex: input.sex ?? null,
      ethnicCategory: input.ethnicCategory ?? null,
      area: input.area ?? null,
      learningDisability: knownStatus(input.learningDisability ?? null),
      placeOfDeath: input.placeOfDeath ?? null,
      saidDates: input.saidDates ?? null,
      causes: (input.causes ?? []).map(({ line, text, icd10 }) => ({ line, text, icd10: icd10 ?? null })),
    },
  };
}

function knownStatus(text: string | null): LearningDisabilityStatus | null {
  const isKnown = text !== null && Object.hasOwn(learningDisabilityStatuses, text);
  return isKnown ? (text as LearningDisabilityStatus) : null;
}

@InputType("OpenCaseInput", { description: "A person to whom a report counts now." })
export class OpenCaseInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => CaseFactsInput, { description: "What is known of the person now." })
  facts!: CaseFactsInput;
}

@InputType("RefreshCaseInput", { description: "A person of whom something else is known now." })
export class RefreshCaseInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => CaseFactsInput, { description: "What is known of the person now." })
  facts!: CaseFactsInput;
}

@InputType("SplitCaseInput", { description: "Some reports of a person turned out to be about another." })
export class SplitCaseInput extends EventInput {
  @Field(() => ID, { description: "The former person." })
  personId!: string;

  @Field(() => ID, { description: "The other person, to whom those reports count now." })
  newPersonId!: string;

  @Field(() => CaseFactsInput, { description: "What is left known of the former person." })
  facts!: CaseFactsInput;

  @Field(() => CaseFactsInput, { description: "What is known of the other person." })
  newFacts!: CaseFactsInput;
}

@InputType("MergeCaseInput", { description: "Somebody turned out to be another person." })
export class MergeCaseInput extends EventInput {
  @Field(() => ID, { description: "The person to whom all reports count now." })
  personId!: string;

  @Field(() => ID, { description: "The person to whom none counts any more." })
  formerPersonId!: string;
}

@InputType()
abstract class LinkOfCaseInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => Int, {
    description:
      "The revision of their link at which it was so; what is older than was heard changes nothing.",
  })
  linkRevision!: number;
}

@InputType("HoldCaseInput", { description: "An investigation that goes before a review." })
export class HoldCaseInput extends LinkOfCaseInput {
  @Field(() => HoldReasonEnum, { description: "Why the review waits." })
  reason!: HoldReason;
}

@InputType("ResumeCaseInput", { description: "An investigation for which a review need no longer wait." })
export class ResumeCaseInput extends LinkOfCaseInput {}

@InputType("RecordAppointmentInput", { description: "The answer to a proposed reviewer." })
export class RecordAppointmentInput extends EventInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => AppointmentOutcomeEnum, { description: "The answer." })
  outcome!: "APPOINTED" | "REFUSED" | "DECLARATION_NEEDED";

  @Field(() => [String], { description: "Everything that was found, as codes." })
  reasons!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The subject of the reviewer's sign-in: only so are they known when they write.",
  })
  reviewerSubject?: string | null;
}

@InputType("RecordAppointmentEndedInput", { description: "A reviewer has given a case back." })
export class RecordAppointmentEndedInput extends EventInput {
  @Field(() => ID, { description: "The proposal on which they were appointed." })
  proposalId!: string;
}

@InputType("RecordAcknowledgementInput", {
  description: "The child death review team has taken a notification.",
})
export class RecordAcknowledgementInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "Under which the team has taken it." })
  childNotificationId!: string;
}
