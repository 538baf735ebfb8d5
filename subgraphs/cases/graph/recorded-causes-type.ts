import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { avoidabilities } from "../../../schema/values/avoidability.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, Icd10Scalar } from "../../kit/scalars.ts";
import { type CauseLine, causeLines } from "../domain/recorded-causes.ts";

registerEnumType(causeLines, {
  name: "RecordedCauseLine",
  description: "A line of the certificate of the cause of death.",
  valuesConfig: {
    IA: { description: "What led directly to death." },
    IB: { description: "What Ia was due to." },
    IC: { description: "What Ib was due to." },
    ID: { description: "What Ic was due to; on certificates since 2024." },
    II: { description: "What contributed to death, beside Part I." },
  },
});

registerEnumType(avoidabilities, {
  name: "Avoidability",
  description:
    "Whether a death was an avoidable one by its underlying cause and age alone. It says nothing about the care of this person.",
  valuesConfig: {
    PREVENTABLE: { description: "The cause need not have arisen." },
    TREATABLE: { description: "The cause need not have led to death." },
    BOTH: { description: "The list counts the cause half as preventable and half as treatable." },
    NOT_LISTED: {
      description: "The cause is not on the list, which does not mean that nothing could be done.",
    },
    TOO_OLD: { description: "The person was older than the ages for which the list speaks." },
    UNKNOWN: { description: "The underlying cause or the age is not known well enough." },
  },
});

@ObjectType("RecordedCause", { description: "A line of the certificate, as the reviewer has seen it." })
@SignedIn()
export class RecordedCauseType {
  @Field(() => causeLines, { nullable: true, description: "Which line." })
  @Requires("review:read")
  line!: string;

  @Field(() => String, { nullable: true, description: "As the certifier wrote it." })
  @Requires("review:read")
  text!: string;

  @Field(() => Icd10Scalar, { nullable: true, description: "Its code." })
  @Requires("review:read")
  icd10!: string | null;
}

@ObjectType("CertificateCheck", {
  description: "What guidance finds about a certificate: for the reviewer to take up, never in the way.",
})
@SignedIn()
export class CertificateCheckType {
  @Field(() => String, { nullable: true, description: "A stable code." })
  @Requires("review:read")
  code!: string;

  @Field(() => String, { nullable: true, description: "What guidance says." })
  @Requires("review:read")
  message!: string;

  @Field(() => causeLines, { nullable: true, description: "The line that it is about." })
  @Requires("review:read")
  line!: string | null;

  @Field(() => String, { nullable: true, description: "The theme that it is about." })
  @Requires("review:read")
  theme!: string | null;
}

@ObjectType("RecordedCauses", { description: "The cause lines of a review, and what the rules say of them." })
@SignedIn()
export class RecordedCausesType {
  @Field(() => Int, { nullable: true, description: "Counts the recordings from 1." })
  @Requires("review:read")
  revision!: number;

  @Field(() => DateTime, { nullable: true, description: "When they were recorded." })
  @Requires("review:read")
  recordedAt!: Date;

  @Field(() => [RecordedCauseType], { nullable: true, description: "The lines." })
  @Requires("review:read")
  lines!: readonly RecordedCauseType[];

  @Field(() => Icd10Scalar, {
    nullable: true,
    description: "The underlying cause: as it was coded, else what stands on the lowest line of Part I.",
  })
  @Requires("review:read")
  underlying!: string | null;

  @Field(() => avoidabilities, { nullable: true, description: "Whether the death was an avoidable one." })
  @Requires("review:read")
  avoidability!: string;

  @Field(() => String, { nullable: true, description: "The version of the list by which that was found." })
  @Requires("review:read")
  avoidableList!: string;

  @Field(() => [CertificateCheckType], { nullable: true, description: "What guidance finds." })
  @Requires("review:read")
  checks!: readonly CertificateCheckType[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Was the person's record told other causes since? Those then go to the national programme.",
  })
  @Requires("review:read")
  outdated!: boolean;
}

@InputType("RecordedCauseInput", { description: "A line of the certificate." })
export class RecordedCauseInput {
  @Field(() => causeLines, { description: "Which line." })
  line!: CauseLine;

  @Field(() => String, { description: "As the certifier wrote it." })
  text!: string;

  @Field(() => Icd10Scalar, { nullable: true, description: "Its code." })
  icd10?: Icd10Code | null;
}

@InputType("RecordCausesInput", { description: "The cause lines of the certificate." })
export class RecordCausesInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => [RecordedCauseInput], { description: "The lines." })
  causes!: RecordedCauseInput[];

  @Field(() => Icd10Scalar, {
    nullable: true,
    description: "The underlying cause, where it was coded; else the lines decide.",
  })
  underlying?: Icd10Code | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: "The recording that the reviewer has seen, 0 where there was none.",
  })
  revision!: number;
}
