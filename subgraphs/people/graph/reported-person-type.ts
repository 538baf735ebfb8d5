import { Field, ObjectType, registerEnumType } from "type-graphql";
import { PartOfRow, Requires, SignedIn } from "../../kit/federated-schema.ts";
import {
  EthnicCategoryScalar,
  Icd10Scalar,
  NhsNumberScalar,
  PartialDateScalar,
  PostcodeScalar,
} from "../../kit/scalars.ts";
import { LearningDisabilityEnum, SexEnum } from "../../kit/value-enums.ts";
import { certificateLines } from "../domain/report.ts";

export const CertificateLineEnum = certificateLines;
registerEnumType(CertificateLineEnum, {
  name: "CertificateLine",
  description: "A line of the medical certificate of the cause of death.",
  valuesConfig: {
    IA: { description: "The disease that led directly to death." },
    IB: { description: "What led to Ia." },
    IC: { description: "What led to Ib." },
    ID: { description: "What led to Ic." },
    II: { description: "What contributed without being part of the sequence." },
  },
});

@ObjectType("CauseLine", { description: "One line of a certificate of the cause of death." })
@PartOfRow()
@SignedIn()
export class CauseLineType {
  @Field(() => CertificateLineEnum, { nullable: true, description: "Which line." })
  @Requires("person:read")
  line!: string;

  @Field(() => String, { nullable: true, description: "The cause in the certifier's words." })
  @Requires("person:read")
  text!: string;

  @Field(() => Icd10Scalar, {
    nullable: true,
    description: "The cause as an ICD-10 code, where it was coded.",
  })
  @Requires("person:read")
  icd10!: string | null;
}

@ObjectType("OtherName", { description: "Another name of somebody." })
@PartOfRow()
@SignedIn()
export class OtherNameType {
  @Field(() => String, { nullable: true, description: "Given names, where they differ." })
  @Requires("person:read")
  givenNames!: string | null;

  @Field(() => String, { nullable: true, description: "Family name, where it differs." })
  @Requires("person:read")
  familyName!: string | null;
}

@ObjectType("ReportedPerson", { description: "What one report says about the person who died." })
@SignedIn()
export class ReportedPersonType {
  @Field(() => String, { nullable: true, description: "Given names as reported." })
  @Requires("person:read")
  givenNames!: string | null;

  @Field(() => String, { nullable: true, description: "Family name as reported." })
  @Requires("person:read")
  familyName!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Date of birth, as far as it was reported.",
  })
  @Requires("person:read")
  birthDate!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Date of death, as far as it was reported.",
  })
  @Requires("person:read")
  deathDate!: string | null;

  @Field(() => NhsNumberScalar, {
    nullable: true,
    description: "NHS number, where the reported one passes its check.",
  })
  @Requires("person:read")
  nhsNumber!: string | null;

  @Field(() => String, { nullable: true, description: "NHS number as it was written, mistyped ones too." })
  @Requires("person:read")
  nhsNumberAsReported!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Status indicator code of the NHS number: 01 for one that was traced and verified.",
  })
  @Requires("person:read")
  nhsNumberStatus!: string | null;

  @Field(() => SexEnum, { nullable: true, description: "Sex as reported." })
  @Requires("person:read")
  sex!: string | null;

  @Field(() => EthnicCategoryScalar, { nullable: true, description: "Ethnic category as reported." })
  @Requires("person:read")
  ethnicCategory!: string | null;

  @Field(() => PostcodeScalar, { nullable: true, description: "Last postcode." })
  @Requires("person:read")
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the GP practice." })
  @Requires("person:read")
  gpPractice!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the area: the commissioner of the GP practice, or else the council of residence.",
  })
  @Requires("person:read")
  area!: string | null;

  @Field(() => LearningDisabilityEnum, {
    nullable: true,
    description: "What is known about a learning disability.",
  })
  @Requires("person:read")
  learningDisability!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the kind of place of death." })
  @Requires("person:read")
  placeOfDeath!: string | null;

  @Field(() => [CauseLineType], { nullable: true, description: "The certificate's cause lines." })
  @Requires("person:read")
  causes!: CauseLineType[];

  @Field(() => [OtherNameType], {
    nullable: true,
    description: "Other names: of before, by marriage, known as.",
  })
  @Requires("person:read")
  otherNames!: OtherNameType[];

  @Field(() => [PostcodeScalar], { nullable: true, description: "Postcodes of before." })
  @Requires("person:read")
  formerPostcodes!: string[];

  @Field(() => [NhsNumberScalar], { nullable: true, description: "NHS numbers that were superseded." })
  @Requires("person:read")
  formerNhsNumbers!: string[];
}
