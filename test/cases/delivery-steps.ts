import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { acknowledge, adult, approve, prepare, release, type SeenSubmission } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator } from "./cases-hub.ts";

/** What the tests of deliveries do again and again, at the hub that a file of them has started. */
export function deliverySteps(started: () => CasesHub) {
  const begin = async (submissionId: string, more: object = {}) => {
    const { data, errors } = await started().hub.ask(
      { job: "deliver-submission" },
      "mutation ($input: BeginDeliveryInput!) { beginDelivery(input: $input) { delivery { step bytes earlier } } }",
      { input: { submissionId, restricted: false, personRevision: 1, processes: [], ...more } },
    );
    expect(errors).toBeUndefined();
    return data.beginDelivery.delivery;
  };
  const correct = (personId: string, revision: number, cause: string) =>
    started().job("refresh-case", "refreshCase", {
      personId,
      facts: { ...adult, personRevision: revision, causes: [{ line: "IA", text: "", icd10: cause }] },
    });
  const outcome = (submission: SeenSubmission, what: object) =>
    acknowledge(started(), submission, { receiptId: null, receivedAt: null, contentHash: null, ...what });

  /** A review of which a version has been released. */
  const out = async () => {
    const { caseId, personId } = await approve(started());
    const submission = await prepare(started(), caseId);
    expect(codesOf(await release(started(), submission))).toEqual([]);
    return { caseId, personId, submission };
  };

  /** Writes versions into a file for the programme. */
  const exportToFile = async (submissionIds: string[]) => {
    const { data, errors } = await started().hub.ask(
      coordinator,
      "mutation ($input: RecordExportInput!) { recordExport(input: $input) { exported refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), submissionIds } },
      "submission",
    );
    expect(errors).toBeUndefined();
    return data.recordExport;
  };
  return { begin, correct, outcome, out, exportToFile };
}
