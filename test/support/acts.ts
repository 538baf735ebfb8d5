import { createHash, randomUUID } from "node:crypto";
import { expect } from "vitest";
import { objectivityChecklists } from "../../schema/codes/objectivity-checklist.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import type { TestHub } from "./hub.ts";
import type { Answer } from "./subgraph.ts";
import { until } from "./until.ts";

/** What a mutation answered; fails the test where the hub refused it. */
type Done = Answer["data"];

/** The acts of a story as people do them, through the graph. */
export interface Acts {
  /** Does one mutation with an `input`; fails where it is refused. */
  act(subject: string, mutation: string, input: object, fields: string, purpose?: Purpose): Promise<Done>;
  /** Reports a death. @returns the report's id */
  report(subject: string, person: object): Promise<string>;
  /** Waits until a report counts to a person whose case stands. */
  caseOfReport(reportId: string): Promise<{ caseId: string; personId: string; state: string }>;
  /** Waits until the case is in a state. */
  untilState(caseId: string, state: string): Promise<void>;
  state(caseId: string): Promise<string>;
}

export const coordinator = "coordinator-1";

/** The acts on one hub. */
export function actsOn(hub: TestHub): Acts {
  const acts: Acts = {
    async act(subject, mutation, input, fields, purpose) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await hub.ask(
        subject,
        `mutation ($input: ${inputTypes[mutation] ?? type}!) {
           ${mutation}(input: $input) { ${fields} refusals { code path } }
         }`,
        { input: { idempotencyKey: randomUUID(), ...usual[mutation], ...input } },
        purpose,
      );
      expect(errors, `${mutation} by ${subject}`).toBeUndefined();
      expect(data[mutation].refusals, `${mutation} by ${subject}`).toEqual([]);
      return data[mutation];
    },
    async report(subject, person) {
      const { reportDeath } = await hub
        .ask(
          subject,
          `mutation ($input: ReportDeathInput!) {
             reportDeath(input: $input) { report { id } refusals { code path } }
           }`,
          { input: { idempotencyKey: randomUUID(), person } },
        )
        .then(({ data }) => data);
      expect(reportDeath.refusals).toEqual([]);
      return reportDeath.report.id;
    },
    caseOfReport: (reportId) =>
      until("the report has a case", async () => {
        const { data } = await hub.ask(
          coordinator,
          "query ($id: ID!) { deathReport(id: $id) { person { id case { id state } } } }",
          { id: reportId },
          "review",
        );
        const person = data?.deathReport?.person;
        return person?.case
          ? { caseId: person.case.id, personId: person.id, state: person.case.state }
          : undefined;
      }),
    async state(caseId) {
      const { data } = await hub.ask(
        coordinator,
        "query ($id: ID!) { case(id: $id) { state } }",
        { id: caseId },
        "review",
      );
      return data.case.state;
    },
    async untilState(caseId, state) {
      await until(`the case is ${state}`, async () => (await acts.state(caseId)) === state);
    },
  };
  return acts;
}

/** What a mutation is given where a story says nothing of it: a second reader who finds nothing. */
const usual: Readonly<Record<string, object>> = {
  approveReview: {
    checklist: Object.keys(objectivityChecklists.at(-1)!.items).map((item) => ({ item, holds: true })),
  },
};

/** Mutations whose input is not named after them. */
const inputTypes: Readonly<Record<string, string>> = {
  startReview: "CaseActInput",
  submitForQuality: "CaseActInput",
  prepareAgain: "CaseActInput",
  closeCase: "CaseActInput",
};

/** The hash under which a text or a record is confirmed. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
