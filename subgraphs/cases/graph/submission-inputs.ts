import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import { InvestigationKindEnum } from "../../kit/value-enums.ts";
import { receiptOutcomes } from "../domain/check-receipt.ts";

registerEnumType(receiptOutcomes, {
  name: "ReceiptOutcome",
  description: "What became of a delivery to the national programme.",
  valuesConfig: {
    ACKNOWLEDGED: { description: "The national programme has taken it." },
    REJECTED: { description: "The national programme has rejected it." },
    STALE: { description: "It was not delivered, as the facts had changed." },
    NOT_HELD: { description: "It was called back on its way, and the national programme does not have it." },
    FAILED: { description: "The delivery was given up, and waits for a person." },
  },
});

@InputType("FactRevisionInput", { description: "The revision of a fact that was used." })
export class FactRevisionInput {
  @Field(() => String, { description: "The fact, as `submissionWork` names it." })
  fact!: string;

  @Field(() => Int, { description: "Its revision." })
  revision!: number;
}

@InputType("TextRemovalInput", {
  description: "Something that was taken out of a free text: where it stood, not what it was.",
})
export class TextRemovalInput {
  @Field(() => String, { description: "The field of the record, as learning.0." })
  path!: string;

  @Field(() => String, { description: "What it was: NAME, DATE, NHS_NUMBER …" })
  kind!: string;

  @Field(() => String, { description: "How it was found: KNOWN, PATTERN or LIST." })
  by!: string;

  @Field(() => Int, { description: "Where it stood in the text as it was written, in UTF-16 units." })
  at!: number;

  @Field(() => Int, { description: "Where it ended." })
  end!: number;
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

  @Field(() => [TextRemovalInput], { description: "What was taken out of the free texts." })
  removals!: TextRemovalInput[];

  @Field(() => [ID], { description: "The open investigations that restrict what may be passed on." })
  restrictions!: string[];
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

  @Field(() => String, { nullable: true, description: "Why the delivery was given up, as a code." })
  failure?: string | null;
}

@InputType("BeginDeliveryInput", { description: "A job is about to deliver a version." })
export class BeginDeliveryInput {
  @Field(() => ID, { description: "The version." })
  submissionId!: string;

  @Field(() => Int, { nullable: true, description: "The revision of the person's record just now." })
  personRevision?: number | null;

  @Field(() => [InvestigationKindEnum], {
    description: "The processes about the same death that a record made just now would name.",
  })
  processes!: InvestigationKind[];

  @Field(() => Boolean, { description: "Does an open investigation restrict disclosure just now?" })
  restricted!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Is it only checked whether it may go into a file? Then no bytes are given.",
  })
  byFile!: boolean;
}

@InputType("GuardLedgerInput", { description: "The ledger is to be looked through." })
export class GuardLedgerInput extends EventInput {}

@InputType("HeldVersionInput", { description: "What the national programme's list says of one version." })
export class HeldVersionInput {
  @Field(() => ID, { description: "The version, by the key under which it was sent." })
  submissionId!: string;

  @Field(() => String, { description: "The receipt." })
  receiptId!: string;

  @Field(() => DateTime, { description: "When the national programme took it." })
  receivedAt!: Date;

  @Field(() => String, { description: "SHA-256 of the bytes that it holds, in hexadecimal." })
  contentHash!: string;

  @Field(() => Int, { description: "Counts the versions of a review from 1." })
  version!: number;
}

@InputType("ReconcileSubmissionsInput", {
  description: "A part of what the national programme says that it holds.",
})
export class ReconcileSubmissionsInput extends EventInput {
  @Field(() => DateTime, { description: "When the comparison began." })
  startedAt!: Date;

  @Field(() => [HeldVersionInput], { description: "What it holds." })
  held!: HeldVersionInput[];

  @Field(() => Boolean, { description: "Is this the last part? Then what was in none is looked at." })
  isLast!: boolean;
}

@InputType("FailedDeliveryInput", {
  description: "What a person decides about a delivery that was given up.",
})
export class FailedDeliveryInput extends CommandInput {
  @Field(() => ID, { description: "The version." })
  submissionId!: string;

  @Field(() => String, { description: "Why, in a sentence." })
  reason!: string;
}

@InputType("WithdrawSubmissionInput", {
  description: "The national programme is to forget what it holds of a case.",
})
export class WithdrawSubmissionInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Why, in a sentence." })
  reason!: string;
}

@InputType("BeginExportInput", {
  description: "Released versions that are to be written into a file for the national programme.",
})
export class BeginExportInput extends CommandInput {
  @Field(() => [ID], { description: "The versions." })
  submissionIds!: string[];
}

@InputType("TakeReceiptInput", {
  description: "What the national programme answers to a version that it got by file.",
})
export class TakeReceiptInput extends CommandInput {
  @Field(() => ID, { description: "The version, by the key under which it was sent." })
  submissionId!: string;

  @Field(() => Int, { description: "Counts the versions of a review from 1." })
  version!: number;

  @Field(() => String, { description: "SHA-256 of the bytes that it read, in hexadecimal." })
  contentHash!: string;

  @Field(() => String, {
    nullable: true,
    description: "The receipt; left out where the version was rejected.",
  })
  receiptId?: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was taken, by the programme's clock." })
  receivedAt?: Date | null;

  @Field(() => [RejectionReasonInput], {
    description: "Why it was rejected, by field; empty where it was taken.",
  })
  reasons!: RejectionReasonInput[];
}

@InputType("RecordExportInput", {
  description: "Versions that were written into a file for the national programme.",
})
export class RecordExportInput extends CommandInput {
  @Field(() => [ID], { description: "The versions." })
  submissionIds!: string[];
}

@InputType("RecordOptOutInput", { description: "The person had opted out of the use of their data." })
export class RecordOptOutInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "When it became known; today if left out." })
  toldOn?: string | null;
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
