import { expect, test } from "vitest";
import { checkImports, isException } from "../support/import-rules/check-imports.ts";
import { readImports } from "../support/import-rules/read-imports.ts";
import { readTree } from "../support/import-rules/read-tree.ts";
import { exceptions, rules } from "../support/import-rules/rules.ts";
import { zoneOf } from "../support/import-rules/zones.ts";

test("every import of the tree keeps the rules, and no cycle stands", async () => {
  expect(checkImports(await readTree())).toEqual([]);
});

test.each([
  ["schema/values/age.ts", 'import { z } from "zod";', "may not import the package zod"],
  [
    "schema/values/age.ts",
    'import { themes } from "../codes/themes.ts";',
    "may not import schema/codes/themes.ts",
  ],
  [
    "subgraphs/people/domain/report.ts",
    'import { themes } from "../../../schema/codes/themes.ts";',
    "may not import",
  ],
  ["subgraphs/people/domain/report.ts", 'import { x } from "../store/reports.ts";', "may not import"],
  [
    "subgraphs/people/domain/report.ts",
    'import type { EntityManager } from "typeorm";',
    "may not import the package",
  ],
  [
    "subgraphs/people/domain/report.ts",
    'export * from "../../kit/log.ts";',
    "may not import subgraphs/kit/log.ts",
  ],
  ["subgraphs/people/store/reports.ts", 'import { x } from "../actions/report-death.ts";', "may not import"],
  [
    "subgraphs/people/actions/a.ts",
    'import { Field } from "type-graphql";',
    "may not import the package type-graphql",
  ],
  ["subgraphs/people/actions/a.ts", 'import { x } from "../graph/a-resolver.ts";', "may not import"],
  ["subgraphs/people/graph/a.ts", 'import { In } from "typeorm";', "may not import the package typeorm"],
  [
    "subgraphs/people/graph/a.ts",
    'import { x } from "../../cases/graph/b.ts";',
    "may not import subgraphs/cases",
  ],
  [
    "subgraphs/cases/main.ts",
    'import { x } from "../people/domain/report.ts";',
    "may not import subgraphs/people",
  ],
  [
    "subgraphs/cases/actions/a.ts",
    'import { x } from "../../../workers/deduplication/keys.ts";',
    "may not import",
  ],
  [
    "subgraphs/kit/database.ts",
    'import { x } from "../people/store/reports.ts";',
    "may not import subgraphs/people",
  ],
  [
    "gateway/server.ts",
    'import { x } from "../subgraphs/kit/database.ts";',
    "may not import subgraphs/kit/database.ts",
  ],
  ["gateway/server.ts", 'import { x } from "../workers/runner.ts";', "may not import workers/runner.ts"],
  ["gateway/console/app.tsx", 'import { x } from "../server.ts";', "may not import gateway/server.ts"],
  ["workers/deduplication/keys.ts", 'import { x } from "../ports/people-desk.ts";', "may not import"],
  [
    "workers/submission/scrub.ts",
    'import { readFile } from "node:fs/promises";',
    "may not import the package node:fs",
  ],
  ["workers/jobs/a.ts", 'import { x } from "../adapters/graph-client.ts";', "may not import"],
  ["workers/jobs/a.ts", 'import { request } from "undici";', "may not import the package undici"],
  ["workers/adapters/a.ts", 'import { x } from "../../subgraphs/people/store/reports.ts";', "may not import"],
  ["workers/main.ts", 'import { x } from "../standalone/hub.ts";', "may not import standalone/hub.ts"],
  [
    "subgraphs/people/main.ts",
    'import { x } from "../../test/support/hub.ts";',
    "may not import test/support/hub.ts",
  ],
  ["workers/submission/record.ts", 'import { facts } from "./facts.fixture.ts";', "may not import"],
  [
    "workers/submission/record.ts",
    'const x = await import("../runner.ts");',
    "may not import workers/runner.ts",
  ],
  ["workers/submission/record.ts", "const x = await import(name);", "imports what only a run could tell"],
])("%s: %s is found", (path, source, reason) => {
  expect(checkImports(new Map([[path, source]]))).toEqual([expect.stringContaining(`${path} ${reason}`)]);
});

test.each([
  ["subgraphs/people/store/reports.ts", 'import { linkKeys } from "../../../workers/deduplication/keys.ts";'],
  ["subgraphs/cases/actions/a.ts", 'import { x } from "../../../workers/submission/disclosure.ts";'],
  ["subgraphs/people/graph/a.ts", 'import type { PeopleContext } from "../context.ts";'],
  ["gateway/server.ts", 'import { x } from "../subgraphs/kit/front.ts";'],
  ["gateway/console/app.tsx", 'import { x } from "../../schema/operations/generated/documents.ts";'],
  ["workers/jobs/a.ts", 'import type { x } from "../ports/people-desk.ts"; import { z } from "zod";'],
  ["subgraphs/people/domain/report.test.ts", 'import { x } from "../../../test/support/hub.ts";'],
  ["standalone/hub.ts", 'import { x } from "../gateway/server.ts"; await import(name);'],
])("%s: %s is allowed", (path, source) => {
  expect(checkImports(new Map([[path, source]]))).toEqual([]);
});

test("a cycle is found, over types and several files too", () => {
  const tree = new Map([
    ["schema/values/a.ts", 'import "./b.ts";'],
    ["schema/values/b.ts", 'export type { C } from "./c.ts";'],
    ["schema/values/c.ts", 'import type { A } from "./a.ts";'],
    ["schema/values/d.ts", 'import "./a.ts";'],
  ]);
  expect(checkImports(tree)).toEqual([
    "schema/values/a.ts → schema/values/b.ts → schema/values/c.ts → schema/values/a.ts is a cycle",
  ]);
});

test("every zone has files, so that no rule is left without its folder", async () => {
  const found = new Set([...(await readTree()).keys()].map((path) => zoneOf(path).name));
  const missing = Object.keys(rules).filter((name) => !found.has(name as keyof typeof rules));
  expect(missing).toEqual([]);
});

test("no exception outlives its need", async () => {
  const tree = await readTree();
  const needless = Object.keys(exceptions).filter(
    (path) => !readImports(path, tree.get(path) ?? "").some((each) => isException(path, each)),
  );
  expect(needless).toEqual([]);
});
