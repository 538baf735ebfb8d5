import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { DateTime } from "../../kit/scalars.ts";
import { receiptOutcomes } from "../domain/check-receipt.ts";

registerEnumType(receiptOutcomes, {
  name: "ReceiptOutcome",
  description: "What became of a delivery to the national programme.",
  valuesConfig: {
    ACKNOWLEDGED: { description: "The national programme has taken it." },
    REJECTED: { description: "The national programme has rejected it." },
    STALE: { description: "It was not delivered, as the facts had changed." },
  },
});

@InputType("FactRevisionInput", { description: "The revision of a fact that was used." })
export class FactRevisionInput {
  @Field(() => String, { description: "The fact, as `submissionWork` names it." })
  fact!: string;

  @Field(() => Int, { description: "Its revision." })
  revision!: number;
}

@InputType("RecordPreparedInput", { description: "A record as the job made it out of what it read." })
export class RecordPreparedInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "The record as canonical JSON (RFC 8785)." })
  record!: string;

  @Field(() => String, { description: "SHA-256 of these bytes, in hexadecimal." })
  contentHash!: string;

  @Field(() => [FactRevisionInput], { description: "Of every fact that was used." })
  revisions!: FactRevisionInput[];

  @Field(() => [String], { description: "What was left out of the record, and why." })
  withheld!: string[];
}

@InputType("RejectionReasonInput", { description: "What the national programme said about a record." })
export class RejectionReasonInput {
  @Field(() => String, { description: "The field of the record." })
  path!: string;

  @Field(() => String, { description: "What is wrong with it." })
  message!: string;
}

@InputType("RecordReceiptInput", { description: "What became of a delivery." })
export class RecordReceiptInput extends EventInput {
  @Field(() => ID, { description: "The version that was delivered." })
  submissionId!: string;

  @Field(() => receiptOutcomes, { description: "What became of it." })
  outcome!: keyof typeof receiptOutcomes;

  @Field(() => String, { nullable: true, description: "The receipt, where it was taken." })
  receiptId?: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the national programme answered." })
  receivedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the bytes that arrived, in hexadecimal, as the receipt says.",
  })
  contentHash?: string | null;

  @Field(() => [RejectionReasonInput], { description: "Why it was rejected, by field." })
  reasons!: RejectionReasonInput[];
}

@InputType("ConfirmTextInput", {
  description: "Somebody has read a free text of a record and found that it names nobody.",
})
export class ConfirmTextInput extends CommandInput {
  @Field(() => ID, { description: "The version." })
  submissionId!: string;

  @Field(() => String, { description: "Where the text stands, as learning.0." })
  path!: string;

  @Field(() => String, { description: "SHA-256 of the text that was read, in hexadecimal." })
  hash!: string;
}

@InputType("ReleaseSubmissionInput", {
  description: "A named person's word that a record may go out as it was shown.",
})
export class ReleaseSubmissionInput extends CommandInput {
  @Field(() => ID, { description: "The version." })
  submissionId!: string;

  @Field(() => String, { description: "SHA-256 of the record that was shown, in hexadecimal." })
  contentHash!: string;
}
