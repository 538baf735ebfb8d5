import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import type { Delivery } from "../actions/begin-delivery.ts";
import { type DeliveryStep, deliverySteps } from "../domain/delivery.ts";
import { type SubmissionKind, submissionKinds } from "../domain/submission.ts";

registerEnumType(deliverySteps, {
  name: "DeliveryStep",
  description: "What is to be done about the delivery of a version now.",
  valuesConfig: {
    SEND: { description: "The bytes are to be sent." },
    WAIT_FOR_EARLIER: { description: "It is not yet known whether an earlier version arrived." },
    WAIT_FOR_FACTS: { description: "The case has not yet heard of everything that is known of the person." },
    WAIT_FOR_ANSWER: {
      description: "It was called back on its way, and a request with it may still arrive.",
    },
    FIND_OUT: { description: "It was called back on its way: the national programme is to be asked for it." },
    STOP_AS_STALE: { description: "Facts have changed; it is prepared again." },
    NOTHING: { description: "Nothing is left to do." },
  },
});

@ObjectType("Delivery", { description: "What the job that delivers is to do with a version." })
@SignedIn()
export class DeliveryType {
  @Field(() => ID, { nullable: true, description: "The version's id." })
  @Requires("submission:deliver")
  submissionId!: string;

  @Field(() => deliverySteps, { nullable: true, description: "What is to be done now." })
  @Requires("submission:deliver")
  step!: DeliveryStep;

  @Field(() => submissionKinds, { nullable: true, description: "What it tells the national programme." })
  @Requires("submission:deliver")
  kind!: SubmissionKind;

  @Field(() => Int, { nullable: true, description: "Counts the versions of the case from 1." })
  @Requires("submission:deliver")
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "What is to be sent, canonical JSON; null where nothing is, or where it was erased.",
  })
  @Requires("submission:deliver")
  bytes!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the bytes, in hexadecimal." })
  @Requires("submission:deliver")
  contentHash!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Earlier versions of which the national programme is to be asked first.",
  })
  @Requires("submission:deliver")
  earlier!: readonly string[];
}

/** What the graph shows of a delivery. */
export function showDelivery({ step, submission, bytes, earlier }: Delivery): DeliveryType {
  const { id: submissionId, kind, version, contentHash } = submission;
  return { submissionId, step, kind, version, bytes, contentHash, earlier };
}

@ObjectType("DeliveryPayload", { description: "What is to be done, or why nothing can be." })
@SignedIn()
export class DeliveryPayload {
  @Field(() => DeliveryType, { nullable: true, description: "What is to be done with the version." })
  @Requires("submission:deliver")
  delivery!: DeliveryType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("GuardLedgerPayload", { description: "What came of looking through the ledger." })
@SignedIn()
export class GuardLedgerPayload {
  @Field(() => Int, {
    nullable: true,
    description: "Records that too few others resemble now, and that are prepared again.",
  })
  @Requires("submission:reconcile")
  tooFew!: number | null;

  @Field(() => Int, { nullable: true, description: "Records that withheld all and are prepared again." })
  @Requires("submission:reconcile")
  restored!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of how many reviews, at least, any record of the ledger may be; null where none tells anything.",
  })
  @Requires("submission:reconcile")
  smallestK!: number | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("ReconciledPayload", {
  description: "What came of comparing the ledger with the national programme.",
})
@SignedIn()
export class ReconciledPayload {
  @Field(() => Int, { nullable: true, description: "Differences that were put right." })
  @Requires("submission:reconcile")
  repaired!: number | null;

  @Field(() => Int, { nullable: true, description: "Differences that a person must look at." })
  @Requires("submission:reconcile")
  raised!: number | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("BeginExportPayload", { description: "What became of asking for a check before an export." })
@SignedIn()
export class BeginExportPayload {
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was asked: a version that was checked since may go into the file.",
  })
  @Requires("submission:release")
  askedAt!: Date | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("ExportPayload", { description: "What became of recording an export." })
@SignedIn()
export class ExportPayload {
  @Field(() => Int, { nullable: true, description: "How many versions were recorded." })
  @Requires("submission:release")
  exported!: number | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
