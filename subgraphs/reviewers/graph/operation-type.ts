import { Field, InputType, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("RegisteredOperation", {
  description: "An operation that a partner's system has registered and may send by its hash alone.",
})
@SignedIn()
export class RegisteredOperationType {
  @Field(() => String, { description: "SHA-256 of the document's very characters, in hex." })
  sha256!: string;

  @Field(() => String, { description: "The operation's name." })
  name!: string;

  @Field(() => String, { description: "The document, as it was registered." })
  document!: string;

  @Field(() => String, { description: "For which purpose it is sent." })
  purpose!: string;

  @Field(() => DateTime, { description: "When it was registered, or registered again." })
  registeredAt!: Date;
}

@InputType("RegisterOperationInput", { description: "An operation to be sent by its hash from now on." })
export class RegisterOperationInput extends CommandInput {
  @Field(() => String, { description: "A GraphQL document with one operation that has a name." })
  document!: string;

  @Field(() => String, { description: "The purpose for which it will be sent, one of your roles'." })
  purpose!: string;
}

@InputType("WithdrawOperationInput", { description: "An operation that will not be sent any more." })
export class WithdrawOperationInput extends CommandInput {
  @Field(() => String, { description: "SHA-256 of its document, in hex." })
  sha256!: string;
}

@ObjectType("RegisterOperationPayload", { description: "What became of a registration of an operation." })
@SignedIn()
export class RegisterOperationPayload {
  @Field(() => RegisteredOperationType, {
    nullable: true,
    description: "The operation as it stands now; null where none does.",
  })
  operation!: RegisteredOperationType | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
