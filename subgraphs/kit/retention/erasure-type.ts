import "reflect-metadata";
import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import {
  type ErasureGround,
  type ErasureSubject,
  erasureGrounds,
  erasureSubjects,
} from "../../../schema/codes/erasure-grounds.ts";
import type { RecordClass } from "../../../schema/codes/retention-schedule.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../command-inputs.ts";
import { connectionOf } from "../connections.ts";
import { Requires, SignedIn } from "../federated-schema.ts";
import { RefusalType } from "../refusals.ts";
import { DateTime, IsoDateScalar } from "../scalars.ts";
import { named, RecordClassEnum } from "./retention-enums.ts";
import { DestructionCertificateType } from "./retention-type.ts";

export const ErasureSubjectEnum = named(
  erasureSubjects,
  "ErasureSubject",
  "Of whom words may be erased while the record stays.",
);
export const ErasureGroundEnum = named(
  Object.fromEntries(
    Object.entries(erasureGrounds).map(([code, { description, law }]) => [code, `${description} (${law})`]),
  ) as Record<ErasureGround, string>,
  "ErasureGround",
  "Why words about a living person are erased, or kept although they ask.",
);

/** What an erasure leaves as it is. */
export const whatStays = {
  ACTS: "What was done and when, by whom, in ids, codes and dates",
  HASHES: "The hashes of what was sealed",
  AUDIT: "Who has seen what before",
  RELEASED_SUBMISSIONS:
    "What was released to the national programme: it names nobody, and is not called back",
} as const satisfies Record<string, string>;
export const WhatStaysEnum = named(whatStays, "WhatStays", "What an erasure leaves as it is.");

@ObjectType("ErasureRequest", { description: "That somebody asks to have the words about them erased." })
@Directive("@shareable")
@SignedIn()
export class ErasureRequestType {
  @Field(() => ID, { description: "The request's id." })
  id!: string;

  @Field(() => ErasureSubjectEnum, { nullable: true, description: "What they are to the record." })
  @Requires("erasure:read")
  subjectClass!: ErasureSubject;

  @Field(() => ID, { nullable: true, description: "Under which id the record knows them." })
  @Requires("erasure:read")
  subjectId!: string;

  @Field(() => RecordClassEnum, { nullable: true, description: "To what the words belong." })
  @Requires("erasure:read")
  recordClass!: RecordClass;

  @Field(() => ID, { nullable: true, description: "The record's id." })
  @Requires("erasure:read")
  recordId!: string;

  @Field(() => String, { nullable: true, description: "The reference by which people speak of the record." })
  @Requires("erasure:read")
  reference!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which they asked." })
  @Requires("erasure:read")
  askedOn!: IsoDate;

  @Field(() => DateTime, { nullable: true, description: "When it was logged." })
  @Requires("erasure:read")
  loggedAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever logged it." })
  @Requires("erasure:read")
  loggedBy!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Is the record under a legal hold, so that nothing is erased?",
  })
  @Requires("erasure:read")
  underHold!: boolean;

  @Field(() => Boolean, { nullable: true, description: "Was it granted? Null before it is decided." })
  @Requires("erasure:read")
  granted!: boolean | null;

  @Field(() => ErasureGroundEnum, { nullable: true, description: "By which ground it was decided." })
  @Requires("erasure:read")
  ground!: ErasureGround | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so." })
  @Requires("erasure:read")
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided." })
  @Requires("erasure:read")
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever decided." })
  @Requires("erasure:read")
  decidedBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When somebody else confirmed it, and it was erased.",
  })
  @Requires("erasure:read")
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever confirmed." })
  @Requires("erasure:read")
  confirmedBy!: string | null;
}

export const ErasureRequestConnection = connectionOf(ErasureRequestType, "ErasureRequest", {
  shareable: true,
});

@InputType("RequestErasureInput", { description: "That somebody asks to have the words about them erased." })
export class RequestErasureInput extends CommandInput {
  @Field(() => ErasureSubjectEnum, { description: "What they are to the record." })
  subjectClass!: ErasureSubject;

  @Field(() => ID, { description: "Under which id the record knows them; of a notifier, the report's." })
  subjectId!: string;

  @Field(() => IsoDateScalar, { description: "The day on which they asked." })
  askedOn!: IsoDate;
}

@InputType("DecideErasureInput", { description: "Whether words about somebody are to be erased." })
export class DecideErasureInput extends CommandInput {
  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => Boolean, { description: "Are they to be erased?" })
  granted!: boolean;

  @Field(() => ErasureGroundEnum, { description: "By which ground." })
  ground!: ErasureGround;

  @Field(() => String, { description: "Why, without naming anybody." })
  reason!: string;
}

@InputType("ConfirmErasureInput", { description: "That what somebody else has granted is to be done." })
export class ConfirmErasureInput extends CommandInput {
  @Field(() => ID, { description: "The request." })
  requestId!: string;
}

@ObjectType("ErasureRequestPayload", {
  description: "A request as it stands now, and what was erased by it.",
})
@Directive("@shareable")
@Directive("@authenticated")
export class ErasureRequestPayload {
  @Field(() => ErasureRequestType, { nullable: true, description: "The request." })
  request!: ErasureRequestType | null;

  @Field(() => DestructionCertificateType, {
    nullable: true,
    description: "The certificate, where the words were erased.",
  })
  certificate!: DestructionCertificateType | null;

  @Field(() => [WhatStaysEnum], {
    nullable: true,
    description: "What stays as it is, where words were erased.",
  })
  stays!: readonly (keyof typeof whatStays)[] | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
