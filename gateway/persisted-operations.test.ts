import { expect, test } from "vitest";
import { callerOf } from "../subgraphs/kit/caller.ts";
import { maySend, readManifest } from "./persisted-operations.ts";

const stated = { purpose: "review", requestId: "request-1" } as const;
const roles = ["reviewer", "question-writer"];
const reviewer = callerOf({ sub: "r", client_id: "explorer", roles, exp: 0 }, stated);
const inConsole = callerOf({ sub: "r", client_id: "console", roles, exp: 0 }, stated);
const writesNone = callerOf({ sub: "r", client_id: "explorer", roles: ["reviewer"], exp: 0 }, stated);
const job = callerOf({ sub: "j", client_id: "job-open-case", exp: 0 }, stated);
const operation = { name: "A", document: "{ a }", purpose: "review" as const, clients: [], roles: [] };

test.each([
  ["a reviewer", reviewer, undefined, true],
  ["a reviewer who writes no questions", writesNone, undefined, false],
  ["a reviewer who writes no questions", writesNone, { ...operation, roles: ["reviewer"] }, true],
  ["a job", job, undefined, false],
  ["a reviewer", reviewer, { ...operation, roles: ["reviewer"] }, true],
  ["a reviewer", reviewer, { ...operation, roles: ["coordinator"] }, false],
  ["a reviewer", reviewer, { ...operation, clients: ["job-open-case"] }, false],
  ["a reviewer in the console", inConsole, { ...operation, clients: ["console"] }, true],
  ["a reviewer in the console", inConsole, undefined, false],
  ["a job", job, { ...operation, clients: ["job-open-case"] }, true],
  ["a job", job, { ...operation, clients: ["job-hold-case"], roles: ["reviewer"] }, false],
  ["who may not ask freely", { ...reviewer, scopes: new Set<never>() }, undefined, false],
])("%s (%o) may send %o: %s", (_, caller, asked, expected) => {
  expect(maySend(caller, asked)).toBe(expected);
});

test("reads the generated manifest and refuses one that is not", () => {
  expect(readManifest(JSON.stringify({ abc: operation })).get("abc")).toEqual(operation);
  expect(() => readManifest(JSON.stringify({ abc: { ...operation, purpose: "fun" } }))).toThrow();
});
