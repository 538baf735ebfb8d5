import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import {
  type FamilyAsker,
  familyAskers,
  type Obtainer,
  obtainers,
  type PlannedRecord,
  plannedRecords,
} from "../domain/interface-plan.ts";

registerEnumType(familyAskers, {
  name: "FamilyAsker",
  description: "Who asks the family.",
  valuesConfig: {
    REVIEW: { description: "The reviewer asks, also for the investigation." },
    INVESTIGATION: { description: "The investigation asks, also for the review." },
    JOINTLY: { description: "Both ask together." },
  },
});

registerEnumType(obtainers, {
  name: "RecordObtainer",
  description: "Which of the two obtains a record and shares it with the other.",
  valuesConfig: {
    REVIEW: { description: "The review." },
    INVESTIGATION: { description: "The investigation." },
  },
});

registerEnumType(plannedRecords, {
  name: "PlannedRecord",
  description: "A kind of record that both may need.",
  valuesConfig: {
    GP_RECORDS: { description: "Of the general practice." },
    HOSPITAL_RECORDS: { description: "Of a hospital." },
    MENTAL_HEALTH_RECORDS: { description: "Of mental health services." },
    COMMUNITY_HEALTH_RECORDS: { description: "Of community health services." },
    AMBULANCE_RECORDS: { description: "Of the ambulance service." },
    SOCIAL_CARE_RECORDS: { description: "Of the council's social care." },
    CARE_PROVIDER_RECORDS: { description: "Of a care home or another provider of care." },
  },
});

@ObjectType("RecordTask", { description: "Who obtains a kind of record." })
@SignedIn()
export class RecordTaskType {
  @Field(() => plannedRecords, { nullable: true, description: "The kind of record." })
  @Requires("investigation:read")
  record!: PlannedRecord;

  @Field(() => obtainers, { nullable: true, description: "Who obtains it." })
  @Requires("investigation:read")
  obtainedBy!: Obtainer;
}

@ObjectType("InterfacePlan", {
  description: "What a review and an investigation of the same death have agreed about collecting data.",
})
@SignedIn()
export class InterfacePlanType {
  @Field(() => Int, { nullable: true, description: "Counts the plans that were agreed one after another." })
  @Requires("investigation:read")
  version!: number;

  @Field(() => familyAskers, { nullable: true, description: "Who asks the family." })
  @Requires("investigation:read")
  whoAsksFamily!: FamilyAsker;

  @Field(() => [RecordTaskType], { nullable: true, description: "Who obtains which records." })
  @Requires("investigation:read")
  records!: readonly RecordTaskType[];

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was agreed." })
  @Requires("investigation:read")
  agreedOn!: string;

  @Field(() => [OrganisationCodeScalar], {
    nullable: true,
    description: "Codes of the organisations that agreed.",
  })
  @Requires("investigation:read")
  agreedBy!: readonly string[];
}

@InputType("RecordTaskInput", { description: "Who obtains a kind of record." })
export class RecordTaskInput {
  @Field(() => plannedRecords, { description: "The kind of record." })
  record!: PlannedRecord;

  @Field(() => obtainers, { description: "Who obtains it." })
  obtainedBy!: Obtainer;
}

@InputType("AgreeInterfacePlanInput", { description: "What a review and an investigation have agreed." })
export class AgreeInterfacePlanInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case that it is linked with." })
  caseId!: string;

  @Field(() => familyAskers, { description: "Who asks the family." })
  whoAsksFamily!: FamilyAsker;

  @Field(() => [RecordTaskInput], { description: "Who obtains which records." })
  records!: RecordTaskInput[];

  @Field(() => IsoDateScalar, { description: "The day on which it was agreed." })
  agreedOn!: IsoDate;

  @Field(() => [OrganisationCodeScalar], {
    description: "Codes of the organisations that agreed, two at least.",
  })
  agreedBy!: string[];
}
