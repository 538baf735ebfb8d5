import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { beginDelivery } from "../actions/begin-delivery.ts";
import { guardLedger } from "../actions/guard-ledger.ts";
import { readRecord } from "../actions/read-record.ts";
import { readSubmissionWork } from "../actions/read-submission-work.ts";
import { reconcileSubmissions } from "../actions/reconcile-submissions.ts";
import { recordPrepared } from "../actions/record-prepared.ts";
import { recordReceipt } from "../actions/record-receipt.ts";
import type { CasesContext } from "../context.ts";
import { isCurrent } from "../domain/preparation.ts";
import { type SubmissionState, submissionStates } from "../domain/submission.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { DeliveryPayload, GuardLedgerPayload, ReconciledPayload, showDelivery } from "./delivery-type.ts";
import {
  BeginDeliveryInput,
  GuardLedgerInput,
  ReconcileSubmissionsInput,
  RecordPreparedInput,
  RecordReceiptInput,
} from "./submission-inputs.ts";
import { submissionPayload } from "./submission-payload.ts";
import { SubmissionPayload } from "./submission-type.ts";
import { SubmissionWorkType, showWork } from "./submission-work-type.ts";

@ObjectType("ReleasedSubmission", { description: "A released version with the bytes that go out." })
@SignedIn()
export class ReleasedSubmissionType {
  @Field(() => ID, { nullable: true, description: "The version's id." })
  @RequiresAny("submission:deliver", "submission:read")
  id!: string;

  @Field(() => Int, { nullable: true, description: "Counts the versions of the case from 1." })
  @RequiresAny("submission:deliver", "submission:read")
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "The record as canonical JSON; null where it was erased.",
  })
  @RequiresAny("submission:deliver", "submission:read")
  record!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the record, in hexadecimal." })
  @RequiresAny("submission:deliver", "submission:read")
  contentHash!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Is it to be delivered: still released, on facts that hold as they did when it was prepared?",
  })
  @RequiresAny("submission:deliver", "submission:read")
  current!: boolean;

  @Field(() => submissionStates, { nullable: true, description: "Where it stands." })
  @RequiresAny("submission:deliver", "submission:read")
  state!: SubmissionState;
}

@Resolver()
export class SubmissionJobResolver {
  @Query(() => SubmissionWorkType, {
    nullable: true,
    description:
      "What the next version of a case's submission is made of; null where none is to be prepared.",
  })
  @Requires("submission:prepare")
  async submissionWork(
    @Arg("caseId", () => ID, { description: "The case." }) caseId: string,
    @Ctx() { request, keys }: CasesContext,
  ) {
    const work = await request.read((tx) => readSubmissionWork(tx, keys, caseId));
    return work && showWork(work);
  }

  @Query(() => ReleasedSubmissionType, {
    nullable: true,
    description: "A version with its bytes, once it was released; null before.",
  })
  @RequiresAny("submission:deliver", "submission:read")
  async releasedSubmission(
    @Arg("id", () => ID, { description: "The version's id." }) id: string,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<ReleasedSubmissionType | null> {
    const submission = await request.loaders.submissions.load(id);
    const found = submission && (await request.loaders.cases.load(submission.caseId));
    if (!found || submission.releasedAt === null) return null;
    const { version, contentHash, state } = submission;
    const { record, sealed } = await request.read(async (tx) => ({
      record: await readRecord(tx, keys, submission),
      sealed: await isSealed(tx, found.file.personId),
    }));
    const current = state === "RELEASED" && isCurrent(submission, found.file.standing) && !sealed;
    return { id, version, contentHash, state, record, current };
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Keeps a prepared record as the next version of a case's submission.",
  })
  @Requires("submission:prepare")
  async recordPrepared(
    @Arg("input", () => RecordPreparedInput) input: RecordPreparedInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.receive(input.eventId, (tx) =>
      recordPrepared(tx, context.keys, input),
    );
    return casePayload(outcome, context, input.caseId);
  }

  @Mutation(() => DeliveryPayload, {
    nullable: true,
    description:
      "Notes that a delivery is about to begin, and gives the bytes if they are still to be sent. Each attempt counts.",
  })
  @Requires("submission:deliver")
  async beginDelivery(
    @Arg("input", () => BeginDeliveryInput) { personRevision = null, ...input }: BeginDeliveryInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<DeliveryPayload> {
    const command = { ...input, personRevision };
    const { done, refusals } = await request.attempt((tx) => beginDelivery(tx, keys, command));
    return { delivery: done && showDelivery(done), refusals };
  }

  @Mutation(() => GuardLedgerPayload, {
    nullable: true,
    description:
      "Looks through the whole ledger: what too few resemble now is prepared again coarser, what withholds all is restored where it can be.",
  })
  @Requires("submission:reconcile")
  async guardLedger(
    @Arg("input", () => GuardLedgerInput) { eventId }: GuardLedgerInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<GuardLedgerPayload> {
    const { done, refusals } = await request.receive(eventId, (tx) => guardLedger(tx, keys));
    return { ...(done ?? { tooFew: null, restored: null, smallestK: null }), refusals };
  }

  @Mutation(() => ReconciledPayload, {
    nullable: true,
    description:
      "Compares the ledger with what the national programme holds, and puts right or raises every difference.",
  })
  @Requires("submission:reconcile")
  async reconcileSubmissions(
    @Arg("input", () => ReconcileSubmissionsInput) { eventId, ...command }: ReconcileSubmissionsInput,
    @Ctx() { request, keys }: CasesContext,
  ): Promise<ReconciledPayload> {
    const { done, refusals } = await request.receive(eventId, (tx) =>
      reconcileSubmissions(tx, keys, command),
    );
    return { ...(done ?? { repaired: null, raised: null }), refusals };
  }

  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description: "Records what became of a delivery to the national programme.",
  })
  @Requires("submission:deliver")
  async recordReceipt(
    @Arg("input", () => RecordReceiptInput) input: RecordReceiptInput,
    @Ctx() context: CasesContext,
  ) {
    const { receiptId = null, receivedAt = null, contentHash = null, failure = null } = input;
    const { submissionId, outcome, reasons } = input;
    const done = await context.request.receive(input.eventId, (tx) =>
      recordReceipt(tx, context.keys, {
        ...{ submissionId, outcome, reasons, receiptId, receivedAt, contentHash, failure },
      }),
    );
    return submissionPayload(done, context, submissionId);
  }
}
