import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { beginExport } from "../actions/begin-export.ts";
import { confirmText } from "../actions/confirm-text.ts";
import { discardDelivery } from "../actions/discard-delivery.ts";
import { prepareAgain } from "../actions/prepare-again.ts";
import { recordExport } from "../actions/record-export.ts";
import { recordOptOut } from "../actions/record-opt-out.ts";
import { releaseSubmission } from "../actions/release-submission.ts";
import { replayDelivery } from "../actions/replay-delivery.ts";
import { takeReceipt } from "../actions/take-receipt.ts";
import { withdrawSubmission } from "../actions/withdraw-submission.ts";
import type { CasesContext } from "../context.ts";
import { CaseActInput } from "./case-inputs.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { BeginExportPayload, ExportPayload } from "./delivery-type.ts";
import {
  BeginExportInput,
  ConfirmTextInput,
  FailedDeliveryInput,
  RecordExportInput,
  RecordOptOutInput,
  ReleaseSubmissionInput,
  TakeReceiptInput,
  WithdrawSubmissionInput,
} from "./submission-inputs.ts";
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

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description: "Has a delivery that was given up tried again, once what stood against it was put right.",
  })
  @Requires("submission:release")
  async replayDelivery(
    @Arg("input", () => FailedDeliveryInput) input: FailedDeliveryInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "replayDelivery", key: input.idempotencyKey, input },
      (tx) => replayDelivery(tx, context.keys, input),
    );
    return submissionPayload(outcome, context);
  }

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description:
      "Gives up a failed delivery for good, so that its record can be corrected and prepared again; or settles a difference that was found in what the national programme has taken.",
  })
  @Requires("submission:release")
  async discardDelivery(
    @Arg("input", () => FailedDeliveryInput) input: FailedDeliveryInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "discardDelivery", key: input.idempotencyKey, input },
      (tx) => discardDelivery(tx, context.keys, input),
    );
    return submissionPayload(outcome, context);
  }

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description:
      "Has the national programme forget what it holds of a case, and closes the case where its review is done. It goes out behind every earlier version.",
  })
  @Requires("submission:release")
  async withdrawSubmission(
    @Arg("input", () => WithdrawSubmissionInput) input: WithdrawSubmissionInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "withdrawSubmission", key: input.idempotencyKey, input },
      (tx) => withdrawSubmission(tx, context.keys, input),
    );
    return submissionPayload(outcome, context);
  }

  @Mutation(() => BeginExportPayload, {
    nullable: true,
    description:
      "Has released versions checked before they are written into a file: what an investigation restricts or facts contradict by now is called back.",
  })
  @Requires("submission:release")
  async beginExport(
    @Arg("input", () => BeginExportInput) input: BeginExportInput,
    @Ctx() context: CasesContext,
  ): Promise<BeginExportPayload> {
    const { done, refusals } = await context.request.command(
      { operation: "beginExport", key: input.idempotencyKey, input },
      (tx) => beginExport(tx, input),
    );
    return { askedAt: done && new Date(done.askedAt), refusals };
  }

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description:
      "Takes in what the national programme answers to a version that it got by file, as the ledger and the hash allow.",
  })
  @Requires("submission:release")
  async takeReceipt(
    @Arg("input", () => TakeReceiptInput) input: TakeReceiptInput,
    @Ctx() context: CasesContext,
  ) {
    const { receiptId = null, receivedAt = null, submissionId, version, contentHash, reasons } = input;
    const outcome = await context.request.command(
      { operation: "takeReceipt", key: input.idempotencyKey, input },
      (tx) =>
        takeReceipt(tx, context.keys, {
          ...{ submissionId, version, contentHash, receiptId, receivedAt, reasons },
        }),
    );
    return submissionPayload(outcome, context, submissionId);
  }

  @Mutation(() => ExportPayload, {
    nullable: true,
    description: "Records that released versions were written into a file for the national programme.",
  })
  @Requires("submission:release")
  async recordExport(
    @Arg("input", () => RecordExportInput) input: RecordExportInput,
    @Ctx() context: CasesContext,
  ): Promise<ExportPayload> {
    const { done, refusals } = await context.request.command(
      { operation: "recordExport", key: input.idempotencyKey, input },
      (tx) => recordExport(tx, input),
    );
    return { exported: done?.exported ?? null, refusals };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Records that the person had opted out: nothing is released from now on, and what went out is withdrawn.",
  })
  @Requires("case:coordinate")
  async recordOptOut(
    @Arg("input", () => RecordOptOutInput) input: RecordOptOutInput,
    @Ctx() context: CasesContext,
  ) {
    const toldOn = (input.toldOn ?? null) as IsoDate | null;
    const outcome = await context.request.command(
      { operation: "recordOptOut", key: input.idempotencyKey, input },
      (tx) => recordOptOut(tx, context.keys, { caseId: input.caseId, toldOn }),
    );
    return casePayload(outcome, context);
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
