import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { type CasesHub, coordinator } from "./cases-hub.ts";

/** Who leads a safeguarding adult review at the council. */
export const lead = { roles: ["investigation-lead"], org: "E09000008", sub: "lead" } as const;

/** What a plan says where a test does not care. */
const quietPlan = {
  revision: 0,
  lead: { organisation: "07V", role: "COORDINATOR" },
  channels: ["LETTER"],
  interpreter: false,
  noContact: [],
  hardDays: [],
};

/** Writes a plan, whole. */
export const plan = (hub: CasesHub, caseId: string, changes: object = {}, as: TokenFor = coordinator) =>
  hub.act(as, "planFamilyContact", { caseId, ...quietPlan, ...changes });

/** Records a relative. @returns their id */
export async function addRelative(hub: CasesHub, caseId: string, changes: object = {}): Promise<string> {
  const mother = { relationship: "PARENT", name: "Rosa Invented", reach: "By letter.", mayBeContacted: true };
  const input = { caseId, revision: 0, ...mother, ...changes };
  const before = await relativesOf(hub, caseId);
  expect((await hub.act(coordinator, "recordRelative", input)).refusals).toEqual([]);
  const added = (await relativesOf(hub, caseId)).filter((id) => !before.includes(id));
  expect(added).toHaveLength(1);
  return added[0]!;
}

async function relativesOf(hub: CasesHub, caseId: string): Promise<string[]> {
  const { family } = await hub.see(caseId, "family { relatives { id } }");
  return family.relatives.map(({ id }: { id: string }) => id);
}

/** What a question put to a family came to. */
export interface QuestionAnswer {
  readonly question: { readonly id: string; readonly state: string } | null;
  readonly askedBefore: readonly { readonly id: string; readonly words: string; readonly answer: string }[];
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function send(hub: CasesHub, as: TokenFor, mutation: string, input: object): Promise<QuestionAnswer> {
  const inputType = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await hub.hub.ask(
    as,
    `mutation ($input: ${inputType}!) {
       ${mutation}(input: $input) {
         question { id state } askedBefore { id words answer } refusals { code path }
       }
     }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    "family-contact",
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

/** Puts a question to the family, for the review unless the input says otherwise. */
export function askFamily(hub: CasesHub, as: TokenFor, caseId: string, changes: object = {}) {
  const question = {
    process: "REVIEW",
    topic: "life-story",
    words: "Where did she live?",
    askedOn: "2018-03-12",
  };
  return send(hub, as, "askFamily", { caseId, ...question, ...changes });
}

/** Records what the family made of a question. */
export function answer(hub: CasesHub, as: TokenFor, questionId: string, changes: object = {}) {
  const said = { outcome: "ANSWERED", on: "2018-03-12", words: "By the sea." };
  return send(hub, as, "recordFamilyAnswer", { questionId, ...said, ...changes });
}

/** The acts of a case of a kind: their facts by name, and what was written with them. */
export async function actsOf(hub: CasesHub, caseId: string, kind: string) {
  const { timeline } = await hub.see(
    caseId,
    "timeline(first: 100) { nodes { kind words facts { name values } } }",
  );
  type Act = { kind: string; words: string | null; facts: { name: string; values: string[] }[] };
  return (timeline.nodes as Act[])
    .filter((act) => act.kind === kind)
    .map(({ words, facts }) => ({
      words,
      ...Object.fromEntries(facts.map(({ name, values }) => [name, values.join()])),
    }));
}
