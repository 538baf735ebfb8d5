import {
  AppraiseCaseDocument,
  RaiseCasesAppraisalsDocument,
  RaiseInvestigationsAppraisalsDocument,
  RaisePeopleAppraisalsDocument,
  RaiseReviewersAppraisalsDocument,
} from "../../schema/operations/generated/documents.ts";
import type { RecordKeeper, RetentionDesk } from "../ports/retention-desk.ts";
import type { Send } from "./graph-client.ts";
import { present, refusalsOf } from "./present.ts";

type Raised = { readonly more: boolean | null } | null;

/** The keepers of records, over the graph. */
export function retentionDesk(send: Send): RetentionDesk {
  const raise: Readonly<Record<RecordKeeper, (idempotencyKey: string) => Promise<Raised>>> = {
    people: async (idempotencyKey) =>
      (await send(RaisePeopleAppraisalsDocument, { input: { idempotencyKey } })).raisePeopleAppraisals,
    cases: async (idempotencyKey) =>
      (await send(RaiseCasesAppraisalsDocument, { input: { idempotencyKey } })).raiseCasesAppraisals,
    investigations: async (idempotencyKey) =>
      (await send(RaiseInvestigationsAppraisalsDocument, { input: { idempotencyKey } }))
        .raiseInvestigationsAppraisals,
    reviewers: async (idempotencyKey) =>
      (await send(RaiseReviewersAppraisalsDocument, { input: { idempotencyKey } })).raiseReviewersAppraisals,
  };
  return {
    appraiseCase: async (eventId, personId) =>
      refusalsOf((await send(AppraiseCaseDocument, { input: { eventId, personId } })).appraiseCase),
    raiseAppraisals: async (keeper, key) => present(present(await raise[keeper](key)).more),
  };
}
