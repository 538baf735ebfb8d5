import "reflect-metadata";
import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { LegalHoldKind } from "../../../schema/codes/legal-hold-kinds.ts";
import type { RecordClass, RetentionEvent } from "../../../schema/codes/retention-schedule.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../command-inputs.ts";
import { connectionOf } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime, IsoDateScalar } from "../scalars.ts";
import type { AppraisalDecision } from "./retention.ts";
import {
  AppraisalDecisionEnum,
  LegalHoldKindEnum,
  RecordClassEnum,
  RetentionEventEnum,
  WayOfErasingEnum,
} from "./retention-enums.ts";

@ObjectType("LegalHold", {
  description: "That records are kept beyond their time; nothing of them is destroyed.",
})
@Directive("@shareable")
@SignedIn()
export class LegalHoldType {
  @Field(() => ID, { description: "The hold's id." })
  id!: string;

  @Field(() => LegalHoldKindEnum, { nullable: true, description: "For what." })
  @Requires("retention:read")
  kind!: LegalHoldKind;

  @Field(() => RecordClassEnum, { nullable: true, description: "Of which class; null for every class." })
  @Requires("retention:read")
  recordClass!: RecordClass | null;

  @Field(() => ID, { nullable: true, description: "Which record; null for every one of the class." })
  @Requires("retention:read")
  recordId!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was placed." })
  @Requires("retention:read")
  reason!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was placed." })
  @Requires("retention:read")
  placedAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever placed it." })
  @Requires("retention:read")
  placedBy!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was lifted; null while it holds." })
  @Requires("retention:read")
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was lifted." })
  @Requires("retention:read")
  liftReason!: string | null;
}

@ObjectType("Appraisal", { description: "A record whose time is over, about which somebody decides." })
@Directive("@shareable")
@SignedIn()
export class AppraisalType {
  @Field(() => ID, { description: "The appraisal's id." })
  id!: string;

  @Field(() => RecordClassEnum, { nullable: true, description: "What the record is." })
  @Requires("retention:read")
  recordClass!: RecordClass;

  @Field(() => ID, { nullable: true, description: "The record's id." })
  @Requires("retention:read")
  recordId!: string;

  @Field(() => String, { nullable: true, description: "The reference by which people speak of it." })
  @Requires("retention:read")
  reference!: string | null;

  @Field(() => RetentionEventEnum, { nullable: true, description: "From what its time ran." })
  @Requires("retention:read")
  event!: RetentionEvent;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day of that." })
  @Requires("retention:read")
  eventOn!: IsoDate;

  @Field(() => String, { nullable: true, description: "The version of the schedule that was in force." })
  @Requires("retention:read")
  rule!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which its time was over." })
  @Requires("retention:read")
  dueOn!: IsoDate;

  @Field(() => Boolean, { nullable: true, description: "Is it under a legal hold, so that it must be kept?" })
  @Requires("retention:read")
  underHold!: boolean;

  @Field(() => AppraisalDecisionEnum, {
    nullable: true,
    description: "What was decided; null while it is open.",
  })
  @Requires("retention:read")
  decision!: AppraisalDecision | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "When it is looked at again." })
  @Requires("retention:read")
  keepUntil!: IsoDate | null;

  @Field(() => String, { nullable: true, description: "Where it goes for good." })
  @Requires("retention:read")
  placeOfDeposit!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so." })
  @Requires("retention:read")
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided." })
  @Requires("retention:read")
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever decided." })
  @Requires("retention:read")
  decidedBy!: string | null;
}

@ObjectType("DestroyedPart", { description: "One kind of words of which nothing is left." })
@Directive("@shareable")
@SignedIn()
export class DestroyedPartType {
  @Field(() => String, { nullable: true, description: "The owner's name of where they stood." })
  @Requires("retention:read")
  heldIn!: string;

  @Field(() => WayOfErasingEnum, { nullable: true, description: "How they were destroyed." })
  @Requires("retention:read")
  how!: "KEY" | "VALUE" | "ROW";

  @Field(() => Int, { nullable: true, description: "How many documents or rows." })
  @Requires("retention:read")
  count!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 over the hashes of the sealed documents in the order of their ids; null where there were none.",
  })
  @Requires("retention:read")
  hash!: string | null;
}

@ObjectType("DestructionCertificate", {
  description:
    "That what a record said was destroyed: what and how much, by whom and when, and no word of it.",
})
@Directive("@shareable")
@SignedIn()
export class DestructionCertificateType {
  @Field(() => ID, { description: "The certificate's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "What the record was." })
  @Requires("retention:read")
  recordClass!: string;

  @Field(() => ID, { nullable: true, description: "The record's id." })
  @Requires("retention:read")
  recordId!: string;

  @Field(() => String, { nullable: true, description: "The reference by which people spoke of it." })
  @Requires("retention:read")
  reference!: string | null;

  @Field(() => [DestroyedPartType], { nullable: true, description: "What was destroyed." })
  @Requires("retention:read")
  parts!: readonly DestroyedPartType[];

  @Field(() => String, { nullable: true, description: "SHA-256 over the parts in canonical JSON." })
  @Requires("retention:read")
  digest!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was destroyed." })
  @Requires("retention:read")
  destroyedAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever destroyed it." })
  @Requires("retention:read")
  destroyedBy!: string;
}

export const LegalHoldConnection = connectionOf(LegalHoldType, "LegalHold", { shareable: true });
export const AppraisalConnection = connectionOf(AppraisalType, "Appraisal", { shareable: true });
export const DestructionCertificateConnection = connectionOf(
  DestructionCertificateType,
  "DestructionCertificate",
  { shareable: true },
);

@InputType("PlaceLegalHoldInput", {
  description: "Which of the caller's organisation's records are kept beyond their time.",
})
export class PlaceLegalHoldInput extends CommandInput {
  @Field(() => LegalHoldKindEnum, { description: "For what." })
  kind!: LegalHoldKind;

  @Field(() => RecordClassEnum, { nullable: true, description: "Of which class; every class if left out." })
  recordClass?: RecordClass | null;

  @Field(() => ID, { nullable: true, description: "Which record; every one of the class if left out." })
  recordId?: string | null;

  @Field(() => String, { description: "Why, without naming anybody." })
  reason!: string;
}

@InputType("LiftLegalHoldInput", { description: "That a legal hold is needed no longer." })
export class LiftLegalHoldInput extends CommandInput {
  @Field(() => ID, { description: "The hold." })
  holdId!: string;

  @Field(() => String, { description: "Why, without naming anybody." })
  reason!: string;
}

@InputType("DecideAppraisalInput", { description: "What becomes of a record whose time is over." })
export class DecideAppraisalInput extends CommandInput {
  @Field(() => ID, { description: "The appraisal." })
  appraisalId!: string;

  @Field(() => AppraisalDecisionEnum, { description: "What becomes of it." })
  decision!: AppraisalDecision;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "When it is looked at again, where it is kept or transferred.",
  })
  keepUntil?: IsoDate | null;

  @Field(() => String, { nullable: true, description: "Where it goes for good, where it is transferred." })
  placeOfDeposit?: string | null;

  @Field(() => String, { description: "Why, without naming anybody." })
  reason!: string;
}

@ObjectType("LegalHoldPayload", { description: "A legal hold as it stands now." })
@Directive("@shareable")
@Directive("@authenticated")
export class LegalHoldPayload {
  @Field(() => LegalHoldType, { nullable: true, description: "The hold." })
  hold!: LegalHoldType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("AppraisalPayload", {
  description: "An appraisal as it stands now, and what was destroyed by it.",
})
@Directive("@shareable")
@Directive("@authenticated")
export class AppraisalPayload {
  @Field(() => AppraisalType, { nullable: true, description: "The appraisal." })
  appraisal!: AppraisalType | null;

  @Field(() => DestructionCertificateType, {
    nullable: true,
    description: "The certificate, where the record was destroyed.",
  })
  certificate!: DestructionCertificateType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@InputType("RaiseAppraisalsInput", {
  description: "That records are to be looked through for those that are due.",
})
export class RaiseAppraisalsInput extends CommandInput {}

@ObjectType("RaiseAppraisalsPayload", { description: "How many records came up." })
@Directive("@shareable")
@SignedIn()
export class RaiseAppraisalsPayload {
  @Field(() => Int, { nullable: true, description: "How many." })
  @Requires("appraisal:raise")
  raised!: number | null;

  @Field(() => Boolean, { nullable: true, description: "May there be more?" })
  @Requires("appraisal:raise")
  more!: boolean | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
