import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { allocateCase } from "../actions/allocate-case.ts";
import { closeCase } from "../actions/close-case.ts";
import { holdByHand } from "../actions/hold-by-hand.ts";
import { resumeByHand } from "../actions/resume-by-hand.ts";
import { screenCase } from "../actions/screen-case.ts";
import type { CasesContext } from "../context.ts";
import {
  AllocateCaseInput,
  CaseActInput,
  HoldByHandInput,
  ResumeByHandInput,
  ScreenCaseInput,
} from "./case-inputs.ts";
import { CasePayload, casePayload } from "./case-payload.ts";

@Resolver()
export class CaseMutations {
  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Decides whether a death is one for review where the rule could not, or overrules it.",
  })
  @Requires("case:coordinate")
  async screenCase(
    @Arg("input", () => ScreenCaseInput) input: ScreenCaseInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "screenCase", key: input.idempotencyKey, input },
      (tx) => screenCase(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Proposes a reviewer, or another one in place of the one appointed; whether they are appointed is answered shortly after.",
  })
  @Requires("case:coordinate")
  async allocateCase(
    @Arg("input", () => AllocateCaseInput) input: AllocateCaseInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "allocateCase", key: input.idempotencyKey, input },
      (tx) =>
        allocateCase(tx, context.keys.master, {
          caseId: input.caseId,
          reviewerId: input.reviewerId,
          supporterId: input.supporterId ?? null,
          careOrganisations: input.careOrganisations ?? [],
          careTeams: input.careTeams ?? [],
          careManagers: input.careManagers,
          waiverReason: input.waiverReason ?? null,
        }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Holds a case for a reason that no investigation of the hub stands for.",
  })
  @Requires("case:coordinate")
  async holdByHand(
    @Arg("input", () => HoldByHandInput) input: HoldByHandInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "holdByHand", key: input.idempotencyKey, input },
      (tx) => holdByHand(tx, context.keys.master, { ...input, words: input.words ?? null }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Ends a hold that was made by hand." })
  @Requires("case:coordinate")
  async resumeByHand(
    @Arg("input", () => ResumeByHandInput) input: ResumeByHandInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "resumeByHand", key: input.idempotencyKey, input },
      (tx) => resumeByHand(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Closes a case whose submission the national programme has taken.",
  })
  @Requires("case:coordinate")
  async closeCase(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    const outcome = await context.request.command(
      { operation: "closeCase", key: input.idempotencyKey, input },
      (tx) => closeCase(tx, input),
    );
    return casePayload(outcome, context);
  }
}
