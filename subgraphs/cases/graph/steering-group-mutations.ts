import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Transaction } from "../../kit/database.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { answerSteeringInvitation } from "../actions/answer-steering-invitation.ts";
import { endSteeringMembership } from "../actions/end-steering-membership.ts";
import { foundSteeringGroup } from "../actions/found-steering-group.ts";
import { inviteSteeringMember } from "../actions/invite-steering-member.ts";
import { adoptTermsOfReference, writeTermsOfReference } from "../actions/terms-of-reference.ts";
import type { CasesContext } from "../context.ts";
import { findSteeringGroup } from "./steering-group-resolver.ts";
import { SteeringGroupPayload } from "./steering-group-type.ts";
import {
  AdoptTermsOfReferenceInput,
  AnswerSteeringInvitationInput,
  EndSteeringMembershipInput,
  FoundSteeringGroupInput,
  InviteSteeringMemberInput,
  WriteTermsOfReferenceInput,
} from "./steering-inputs.ts";

async function onGroup(
  operation: string,
  input: { readonly idempotencyKey: string },
  context: CasesContext,
  act: (tx: Transaction) => Promise<{ groupId: string }>,
): Promise<SteeringGroupPayload> {
  const command = { operation, key: input.idempotencyKey, input };
  const { done, refusals } = await context.request.command(command, act);
  return { steeringGroup: done && (await findSteeringGroup(done.groupId, context)), refusals };
}

@Resolver()
export class SteeringGroupMutations {
  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Founds the steering group of your area.",
  })
  @Requires("steering:run")
  foundSteeringGroup(
    @Arg("input", () => FoundSteeringGroupInput) input: FoundSteeringGroupInput,
    @Ctx() context: CasesContext,
  ) {
    return onGroup("foundSteeringGroup", input, context, (tx) => foundSteeringGroup(tx, input.title));
  }

  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Invites somebody to a seat, as the chair or the organiser; they accept or decline.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  inviteSteeringMember(
    @Arg("input", () => InviteSteeringMemberInput) input: InviteSteeringMemberInput,
    @Ctx() context: CasesContext,
  ) {
    const { organisation = null, account = null, groupId, seat, name } = input;
    return onGroup("inviteSteeringMember", input, context, (tx) =>
      inviteSteeringMember(tx, context.keys.master, { groupId, seat, name, organisation, account }),
    );
  }

  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Accepts or declines an invitation that is yours or your organisation's.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  answerSteeringInvitation(
    @Arg("input", () => AnswerSteeringInvitationInput) input: AnswerSteeringInvitationInput,
    @Ctx() context: CasesContext,
  ) {
    return onGroup("answerSteeringInvitation", input, context, (tx) => answerSteeringInvitation(tx, input));
  }

  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Ends a membership: yours, or as the chair or the organiser somebody else's.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  endSteeringMembership(
    @Arg("input", () => EndSteeringMembershipInput) input: EndSteeringMembershipInput,
    @Ctx() context: CasesContext,
  ) {
    return onGroup("endSteeringMembership", input, context, (tx) => endSteeringMembership(tx, input));
  }

  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Writes a further version of the terms of reference.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  writeTermsOfReference(
    @Arg("input", () => WriteTermsOfReferenceInput) input: WriteTermsOfReferenceInput,
    @Ctx() context: CasesContext,
  ) {
    return onGroup("writeTermsOfReference", input, context, (tx) =>
      writeTermsOfReference(tx, context.keys.master, input),
    );
  }

  @Mutation(() => SteeringGroupPayload, {
    nullable: true,
    description: "Records that the group has adopted the latest version of its terms of reference.",
  })
  @RequiresAny("steering:run", "steering:take-part")
  adoptTermsOfReference(
    @Arg("input", () => AdoptTermsOfReferenceInput) input: AdoptTermsOfReferenceInput,
    @Ctx() context: CasesContext,
  ) {
    return onGroup("adoptTermsOfReference", input, context, (tx) => adoptTermsOfReference(tx, input));
  }
}
