import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { OrganisationCode } from "../../../schema/values/organisation-code.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import {
  type Transfer,
  type TransferAnswer,
  type TransferState,
  transferAnswers,
  transferStates,
} from "../domain/transfer.ts";

registerEnumType(transferStates, {
  name: "TransferState",
  description: "What became of a transfer to another area.",
  valuesConfig: {
    OPEN: { description: "The other side's answer is awaited." },
    ACCEPTED: { description: "Both areas agree: the other one reviews the death." },
    DECLINED: { description: "The other side has declined." },
    WITHDRAWN: { description: "The side that proposed it has taken it back." },
  },
});

registerEnumType(transferAnswers, {
  name: "TransferAnswer",
  description: "What is said to a transfer.",
  valuesConfig: {
    ACCEPT: { description: "The other side agrees." },
    DECLINE: { description: "The other side does not." },
    WITHDRAW: { description: "The side that proposed it takes it back." },
  },
});

@ObjectType("CaseTransfer", {
  description: "That an area gives a case to another, proposed by one of them and answered by the other.",
})
@SignedIn()
export class CaseTransferType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("case:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the area that gives." })
  @Requires("case:read")
  from!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the area that takes." })
  @Requires("case:read")
  to!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of who proposed it." })
  @Requires("case:read")
  proposedBy!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was proposed." })
  @Requires("case:read")
  proposedAt!: Date;

  @Field(() => transferStates, { nullable: true, description: "What became of it." })
  @Requires("case:read")
  state!: TransferState;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of who answered; null before.",
  })
  @Requires("case:read")
  answeredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was answered; null before." })
  @Requires("case:read")
  answeredAt!: Date | null;

  caseId!: string;
}

export const CaseTransferConnection = connectionOf(CaseTransferType, "CaseTransfer");

/** What the graph shows of a transfer. */
export const showTransfer = (transfer: Transfer): CaseTransferType => ({ ...transfer });

@InputType("WithdrawOptOutInput", { description: "An opt-out that was recorded in error." })
export class WithdrawOptOutInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("ReopenCaseInput", { description: "A closed case to be taken up again." })
export class ReopenCaseInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("ProposeTransferInput", { description: "A case that another area should take." })
export class ProposeTransferInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of the commissioner who is to take it." })
  to!: OrganisationCode;

  @Field(() => String, { description: "Why they are responsible." })
  reason!: string;
}

@InputType("AnswerTransferInput", { description: "An answer to a transfer that was proposed." })
export class AnswerTransferInput extends CommandInput {
  @Field(() => ID, { description: "The transfer." })
  transferId!: string;

  @Field(() => transferAnswers, { description: "The answer." })
  answer!: TransferAnswer;

  @Field(() => String, { nullable: true, description: "Why, where it is declined or withdrawn." })
  reason?: string | null;
}
