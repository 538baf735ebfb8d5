import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { RequiresAny } from "../../kit/federated-schema.ts";
import { declareInvolvement } from "../actions/declare-involvement.ts";
import { recordPastCare } from "../actions/record-past-care.ts";
import { withdrawInvolvement } from "../actions/withdraw-involvement.ts";
import { withdrawPastCare } from "../actions/withdraw-past-care.ts";
import type { CasesContext } from "../context.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import {
  DeclareInvolvementInput,
  RecordPastCareInput,
  WithdrawInvolvementInput,
  WithdrawPastCareInput,
} from "./past-care-type.ts";

@Resolver()
export class PastCareMutations {
  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Records an organisation, or a team of it, that gave care: its reviewer must be independent of it.",
  })
  @RequiresAny("case:coordinate", "review:write")
  recordPastCare(
    @Arg("input", () => RecordPastCareInput) input: RecordPastCareInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, organisation, team = null, manager = null, role } = input;
    return actOnCase("recordPastCare", input, context, (tx) =>
      recordPastCare(tx, { caseId, organisation, team, manager, role }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Withdraws care that was recorded in error; the record of it stays.",
  })
  @RequiresAny("case:coordinate", "review:write")
  withdrawPastCare(
    @Arg("input", () => WithdrawPastCareInput) input: WithdrawPastCareInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawPastCare", input, context, (tx) =>
      withdrawPastCare(tx, context.keys.master, input),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Declares that you were involved in the care, as somebody who might read the review or decide on its report in the steering group: from then on you do not.",
  })
  @RequiresAny("quality:decide", "learning:decide")
  declareInvolvement(
    @Arg("input", () => DeclareInvolvementInput) input: DeclareInvolvementInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, words = null } = input;
    return actOnCase("declareInvolvement", input, context, (tx) =>
      declareInvolvement(tx, context.keys.master, { caseId, words }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Takes back that you were involved in the care, which you had declared by mistake. The declaration stays in the file.",
  })
  @RequiresAny("quality:decide", "learning:decide")
  withdrawInvolvement(
    @Arg("input", () => WithdrawInvolvementInput) input: WithdrawInvolvementInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawInvolvement", input, context, (tx) =>
      withdrawInvolvement(tx, context.keys.master, input),
    );
  }
}
