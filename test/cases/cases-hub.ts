import { randomBytes, randomUUID } from "node:crypto";
import { expect } from "vitest";
import { objectivityChecklists } from "../../schema/codes/objectivity-checklist.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import type { JobName } from "../../schema/events.ts";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import type { TokenFor } from "../support/issuer.ts";
import { share } from "../support/share.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

export const coordinator = { roles: ["coordinator"], org: "07V", sub: "coordinator" } as const;
export const secondReader = { roles: ["coordinator"], org: "07V", sub: "second-reader" } as const;
export const member = { roles: ["steering-group"], org: "07V", sub: "member" } as const;
export const reviewer = { roles: ["reviewer"], org: "RJ6", sub: "reviewer" } as const;

/** The cases subgraph alone, on a day that the test sets. */
export interface CasesHub {
  readonly hub: TestSubgraph;
  /** From now on it is ten o'clock of this day. */
  setToday(day: string): void;
  /** From now on it is this moment. */
  setNow(moment: string): void;
  /** A person's act on a case, with a key of its own. */
  act(as: TokenFor, mutation: string, input: object): Promise<ActAnswer>;
  /** A job's command, for an event of its own unless the input names one. */
  job(job: JobName, mutation: string, input: object): Promise<ActAnswer>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
  see(caseId: string, select: string, as?: TokenFor, purpose?: Purpose): Promise<any>;
  stateOf(caseId: string): Promise<string>;
  /** The payloads of the events of a kind that name a case. */
  told(event: string, caseId: string): Promise<Record<string, string>[]>;
}

export interface ActAnswer {
  readonly case?: { readonly id: string } | null;
  readonly person?: { readonly id: string } | null;
  readonly submission?: { readonly id: string } | null;
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** @param more further variables of its environment */
export async function startCasesHub(more: Record<string, string> = {}): Promise<CasesHub> {
  let now = new Date("2018-03-12T10:00:00Z");
  const key = { PSEUDONYM_KEY: randomBytes(32).toString("base64"), ...more };
  const hub = await startTestSubgraph(cases, key, () => now);
  const purposes = ["review", "investigation", "family-contact"] as const;
  for (const to of ["E09000008", "07W"])
    await share(hub.rows, { from: "07V", to, dataClass: "family", purposes });
  const send = async (as: TokenFor, mutation: string, input: object): Promise<ActAnswer> => {
    const payload = payloads[mutation] ?? (submissionMutations.has(mutation) ? "submission" : "case");
    const { data, errors } = await hub.ask(
      as,
      `mutation ($input: ${inputOf(mutation)}!) {
         ${mutation}(input: $input) { ${payload} { id } refusals { code path } }
       }`,
      { input },
      purposeOf(as),
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  const see: CasesHub["see"] = async (caseId, select, as = coordinator, purpose = "review") => {
    const query = `query ($id: ID!) { case(id: $id) { ${select} } }`;
    const { data, errors } = await hub.ask(as, query, { id: caseId }, purpose);
    expect(errors).toBeUndefined();
    return data.case;
  };
  return {
    hub,
    setToday: (day) => {
      now = new Date(`${day}T10:00:00Z`);
    },
    setNow: (moment) => {
      now = new Date(moment);
    },
    act: (as, mutation, input) =>
      send(as, mutation, { idempotencyKey: randomUUID(), ...usual[mutation], ...input }),
    job: (job, mutation, input) => send({ job }, mutation, { eventId: randomUUID(), ...input }),
    see,
    stateOf: async (caseId) => (await see(caseId, "state")).state,
    told: async (event, caseId) => {
      const rows = await hub.rows<{ payload: Record<string, string> }>(
        "select payload from outbox where event = $1 and payload ->> 'caseId' = $2 order by recorded_at",
        [event, caseId],
      );
      return rows.map(({ payload }) => payload);
    },
  };
}

/** What a second reader says who finds nothing. */
export const checklist = Object.keys(objectivityChecklists.at(-1)!.items).map((item) => ({
  item,
  holds: true,
}));

/** What a mutation is given where a test says nothing of it. */
const usual: Readonly<Record<string, object>> = { approveReview: { checklist } };

/** What a mutation answers with, where it is no case. */
const payloads: Readonly<Record<string, string>> = { viewIdentity: "person" };

const submissionMutations = new Set([
  "recordReceipt",
  "confirmText",
  "releaseSubmission",
  "replayDelivery",
  "discardDelivery",
  "withdrawSubmission",
  "takeReceipt",
]);
const sayNoMore = new Set(["startReview", "submitForQuality", "closeCase", "prepareAgain"]);

/** Mutations whose input is not named after them. */
const otherInputs: Readonly<Record<string, string>> = {
  beginDelivery: "BeginDeliveryInput",
  addContributor: "ContributorInput",
  removeContributor: "ContributorInput",
};

/** The input type of a mutation. */
export function inputOf(mutation: string): string {
  if (otherInputs[mutation]) return otherInputs[mutation];
  if (sayNoMore.has(mutation)) return "CaseActInput";
  if (mutation.endsWith("Delivery")) return "FailedDeliveryInput";
  return `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
}

/** For which purpose somebody asks where a test does not say. */
export function purposeOf(as: TokenFor): Purpose | undefined {
  return "job" in as ? undefined : "review";
}

/** The codes of what was refused. */
export const codesOf = ({ refusals }: ActAnswer) => refusals.map(({ code }) => code);
