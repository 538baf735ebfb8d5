import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { confirmText } from "../actions/confirm-text.ts";
import { prepareAgain } from "../actions/prepare-again.ts";
import { releaseSubmission } from "../actions/release-submission.ts";
import type { CasesContext } from "../context.ts";
import { CaseActInput } from "./case-inputs.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { ConfirmTextInput, ReleaseSubmissionInput } from "./submission-inputs.ts";
import { submissionPayload } from "./submission-payload.ts";
import { SubmissionPayload } from "./submission-type.ts";

@Resolver()
export class SubmissionMutations {
  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description: "Confirms that a free text of a prepared record names nobody.",
  })
  @Requires("submission:release")
  async confirmText(
    @Arg("input", () => ConfirmTextInput) input: ConfirmTextInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "confirmText", key: input.idempotencyKey, input },
      (tx) => confirmText(tx, context.keys, input),
    );
    return submissionPayload(outcome, context);
  }

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description: "Releases just these bytes to the national programme, once every free text is confirmed.",
  })
  @Requires("submission:release")
  async releaseSubmission(
    @Arg("input", () => ReleaseSubmissionInput) input: ReleaseSubmissionInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "releaseSubmission", key: input.idempotencyKey, input },
      (tx) => releaseSubmission(tx, context.keys, input),
    );
    return submissionPayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Has a case's submission prepared anew, for instance after one was rejected.",
  })
  @Requires("submission:release")
  async prepareAgain(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    const outcome = await context.request.command(
      { operation: "prepareAgain", key: input.idempotencyKey, input },
      (tx) => prepareAgain(tx, input),
    );
    return casePayload(outcome, context);
  }
}
