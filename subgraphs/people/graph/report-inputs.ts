import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { PersonAsWrittenInput } from "../../kit/person-as-written.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CauseLine } from "../domain/report.ts";
import { NotifierInput } from "./notifier-type.ts";
import { CertificateLineEnum } from "./reported-person-type.ts";

@InputType("CauseLineInput", { description: "One line of a certificate of the cause of death." })
export class CauseLineInput {
  @Field(() => CertificateLineEnum, { description: "Which line." })
  line!: CauseLine["line"];

  @Field(() => String, { description: "The cause in the certifier's words." })
  text!: string;

  @Field(() => String, { nullable: true, description: "The ICD-10 code, where it was coded." })
  icd10?: string | null;
}

@InputType("OtherNameInput", { description: "Another name of somebody." })
export class OtherNameInput {
  @Field(() => String, { nullable: true, description: "Given names, where they differ." })
  givenNames?: string | null;

  @Field(() => String, { nullable: true, description: "Family name, where it differs." })
  familyName?: string | null;
}

@InputType("ReportedPersonInput", {
  description:
    "What is known about the person who died. Everything is a text as the source writes it, so that nothing is lost; what cannot be understood is refused by field.",
})
export class ReportedPersonInput extends PersonAsWrittenInput {
  @Field(() => String, { nullable: true, description: "Code of the kind of place of death." })
  placeOfDeath?: string | null;

  @Field(() => [CauseLineInput], { nullable: true, description: "The certificate's cause lines." })
  causes?: CauseLineInput[] | null;

  @Field(() => [OtherNameInput], {
    nullable: true,
    description: "Other names: of before, by marriage, known as.",
  })
  otherNames?: OtherNameInput[] | null;

  @Field(() => [String], { nullable: true, description: "Postcodes of before." })
  formerPostcodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "NHS numbers that were superseded. One that does not pass its check counts as missing.",
  })
  formerNhsNumbers?: string[] | null;
}

/** How a person or a partner's system reports. */
export const directReportKinds = { NOTIFICATION: "NOTIFICATION", LOOK_BACK: "LOOK_BACK" } as const;
registerEnumType(directReportKinds, {
  name: "DirectReportKind",
  description: "Whether a death is reported now or was found by looking back.",
  valuesConfig: {
    NOTIFICATION: { description: "Reported now." },
    LOOK_BACK: { description: "Found in a search of deaths since a date." },
  },
});

@InputType("ReportDeathInput", { description: "A report of a death." })
export class ReportDeathInput extends CommandInput {
  @Field(() => directReportKinds, { nullable: true, description: "Reported now, or found by looking back." })
  kind?: keyof typeof directReportKinds | null;

  @Field(() => String, {
    nullable: true,
    description: "The sender's system, so that a second delivery is known.",
  })
  sourceSystem?: string | null;

  @Field(() => String, { nullable: true, description: "The sender's own number of this report." })
  sourceId?: string | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "The organisation for which a coordinator records the report; left out for one's own.",
  })
  onBehalfOf?: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The day on which the source first noted the death.",
  })
  reportedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In which role somebody reports: ward manager, sister, …",
  })
  notifierRole?: string | null;

  @Field(() => NotifierInput, {
    nullable: true,
    description: "Who rang or wrote, where it is reported for somebody who is not signed in.",
  })
  notifier?: NotifierInput | null;

  @Field(() => ReportedPersonInput, { description: "What is known about the person who died." })
  person!: ReportedPersonInput;

  @Field(() => String, {
    nullable: true,
    description:
      "Anything else, or the whole row as the source has it: kept encrypted, never shown in lists.",
  })
  asReceived?: string | null;
}

/** What an owner of investigations gives on. */
export const forwardedKinds = { HANDOVER: "HANDOVER", INVESTIGATION: "INVESTIGATION" } as const;
registerEnumType(forwardedKinds, {
  name: "ForwardedKind",
  description: "What an identifying part belongs to.",
  valuesConfig: {
    HANDOVER: { description: "A child death review team's handover." },
    INVESTIGATION: { description: "Another review or investigation." },
  },
});

@InputType("ReceiveReportInput", { description: "The identifying part of a handover or an investigation." })
export class ReceiveReportInput extends EventInput {
  @Field(() => forwardedKinds, { description: "What it belongs to." })
  kind!: keyof typeof forwardedKinds;

  @Field(() => ID, { description: "The id of the handover or investigation at its owner." })
  sourceId!: string;

  @Field(() => Int, {
    description:
      "Its owner's count of what it has said about the person: a version that is not later changes nothing.",
  })
  sourceVersion!: number;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "The organisation that it comes from.",
  })
  organisation?: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The day on which its source first noted the death.",
  })
  reportedOn?: string | null;

  @Field(() => ReportedPersonInput, { description: "Who it is about." })
  person!: ReportedPersonInput;
}

@InputType("CorrectReportInput", { description: "What a report should have said." })
export class CorrectReportInput extends CommandInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;

  @Field(() => ReportedPersonInput, { description: "The fields that change; those left out stay." })
  person!: ReportedPersonInput;
}
