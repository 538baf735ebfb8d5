import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { planFamilyContact } from "../actions/plan-family-contact.ts";
import { recordFamilyContact } from "../actions/record-family-contact.ts";
import { recordRelative } from "../actions/record-relative.ts";
import { withdrawFamilyContact } from "../actions/withdraw-family-contact.ts";
import type { CasesContext } from "../context.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import {
  PlanFamilyContactInput,
  RecordFamilyContactInput,
  RecordRelativeInput,
  WithdrawFamilyContactInput,
} from "./family-inputs.ts";

@Resolver()
export class FamilyMutations {
  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Writes a family contact plan anew, unless somebody has since the writer read it.",
  })
  @Requires("family:write")
  async planFamilyContact(
    @Arg("input", () => PlanFamilyContactInput) input: PlanFamilyContactInput,
    @Ctx() context: CasesContext,
  ) {
    const { idempotencyKey: key, lead, noContact, ...plan } = input;
    const command = { operation: "planFamilyContact", key, input };
    const outcome = await context.request.command(command, (tx) =>
      planFamilyContact(tx, context.keys.master, {
        ...plan,
        lead: { ...lead, subject: lead.subject ?? null },
        wishes: plan.wishes ?? null,
        noContact: noContact.map((period) => ({ ...period, until: period.until ?? null })),
      }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records somebody close to the person, or records them anew.",
  })
  @Requires("family:write")
  async recordRelative(
    @Arg("input", () => RecordRelativeInput) input: RecordRelativeInput,
    @Ctx() context: CasesContext,
  ) {
    const { idempotencyKey: key, ...recorded } = input;
    const command = { operation: "recordRelative", key, input };
    const outcome = await context.request.command(command, (tx) =>
      recordRelative(tx, context.keys.master, { ...recorded, relativeId: input.relativeId ?? null }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records a contact with the family; they are left alone when they wish.",
  })
  @Requires("family:write")
  async recordFamilyContact(
    @Arg("input", () => RecordFamilyContactInput) input: RecordFamilyContactInput,
    @Ctx() context: CasesContext,
  ) {
    const { idempotencyKey: key, ...contact } = input;
    const { words = null, overruleReason = null } = input;
    const command = { operation: "recordFamilyContact", key, input };
    const outcome = await context.request.command(command, (tx) =>
      recordFamilyContact(tx, context.keys.master, { ...contact, words, overruleReason }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Withdraws what was recorded of a contact with the family by mistake; an answer to it is withdrawn first.",
  })
  @Requires("family:write")
  withdrawFamilyContact(
    @Arg("input", () => WithdrawFamilyContactInput) input: WithdrawFamilyContactInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawFamilyContact", input, context, (tx) =>
      withdrawFamilyContact(tx, context.keys.master, input),
    );
  }
}
