import { Arg, Args, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { declareForProposal } from "../actions/declare-for-proposal.ts";
import { viewIdentity } from "../actions/view-identity.ts";
import { withdrawProposal } from "../actions/withdraw-proposal.ts";
import type { CasesContext } from "../context.ts";
import { listAwaitedDeclarations } from "../store/proposals.ts";
import { seeProposed } from "../store/see-proposed.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { PersonStub } from "./stubs.ts";

@ObjectType("AwaitedDeclaration", {
  description:
    "Somebody is proposed to review a case and is to declare whether they were involved in the care.",
})
@SignedIn()
export class AwaitedDeclarationType {
  @Field(() => ID, { nullable: true, description: "The proposal." })
  @Requires("declaration:make")
  proposalId!: string;

  @Field(() => DateTime, { nullable: true, description: "When they were proposed." })
  @Requires("declaration:make")
  proposedAt!: Date;
}

export const AwaitedDeclarationConnection = connectionOf(AwaitedDeclarationType, "AwaitedDeclaration");

@InputType("ViewIdentityInput", { description: "A proposal for which you are to declare." })
export class ViewIdentityInput extends CommandInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;
}

@ObjectType("ViewIdentityPayload", { description: "Whose death it is, as little as suffices." })
@SignedIn()
export class ViewIdentityPayload {
  @Field(() => PersonStub, {
    nullable: true,
    description: "The person; that you were shown them stays in the case's file.",
  })
  @Requires("declaration:make")
  person!: PersonStub | null;

  @Field(() => [RefusalType], { description: "Why it was not shown." })
  refusals!: RefusalType[];
}

@InputType("DeclareForProposalInput", { description: "Whether you were involved in the direct care." })
export class DeclareForProposalInput extends CommandInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => Boolean, { description: "Were you involved in the person's direct care?" })
  involved!: boolean;

  @Field(() => String, { nullable: true, description: "What there is to say." })
  words?: string | null;
}

@InputType("WithdrawProposalInput", { description: "A proposal that nobody waits for any more." })
export class WithdrawProposalInput extends CommandInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@Resolver()
export class DeclarationResolver {
  @Query(() => AwaitedDeclarationConnection, {
    nullable: true,
    description: "The proposals for which you are to declare, earliest first.",
  })
  @Requires("declaration:make")
  async awaitedDeclarations(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const { subject } = request.caller;
    const found = await readPage(
      page,
      `awaitedDeclarations of ${subject}`,
      request.cursors,
      (window) =>
        request.read(async (tx) => {
          await seeProposed(tx);
          return listAwaitedDeclarations(tx, subject, window);
        }),
      ({ proposedAt, id }) => [proposedAt.toISOString(), id],
    );
    return mapPage(found, ({ id, proposedAt }) => ({ proposalId: id, proposedAt }));
  }

  @Mutation(() => ViewIdentityPayload, {
    nullable: true,
    description:
      "Shows you, who are proposed to review it, whose death it is; the case's file keeps that you saw.",
  })
  @Requires("declaration:make")
  async viewIdentity(
    @Arg("input", () => ViewIdentityInput) input: ViewIdentityInput,
    @Ctx() { request }: CasesContext,
  ): Promise<ViewIdentityPayload> {
    const command = { operation: "viewIdentity", key: input.idempotencyKey, input };
    const { done, refusals } = await request.command(command, (tx) => viewIdentity(tx, input));
    return { person: done && { id: done.personId }, refusals };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Declares whether you were involved in the direct care; whoever was is not appointed. The case is shown to you once you are.",
  })
  @Requires("declaration:make")
  declareForProposal(
    @Arg("input", () => DeclareForProposalInput) input: DeclareForProposalInput,
    @Ctx() context: CasesContext,
  ) {
    const { proposalId, involved, words = null } = input;
    return actOnCase("declareForProposal", input, context, (tx) =>
      declareForProposal(tx, context.keys.master, { proposalId, involved, words }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Withdraws a proposal while the proposed reviewer has not declared.",
  })
  @Requires("case:coordinate")
  withdrawProposal(
    @Arg("input", () => WithdrawProposalInput) input: WithdrawProposalInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawProposal", input, context, (tx) =>
      withdrawProposal(tx, context.keys.master, input),
    );
  }
}
