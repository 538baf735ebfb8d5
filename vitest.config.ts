import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/support/closing-line.ts";

// One copy of graphql for our sources and for the packages that Node loads itself:
// without the alias Vite would pick the ES module build beside the CommonJS one.
const graphql = createRequire(import.meta.url).resolve("graphql");

// It counts what is left running in its process.
const counting = ["test/contracts/runner-conformance.test.ts"];
const processes = ["test/faults/**/*.test.ts", "test/standalone/{start,whole-hub}.test.ts"];

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["{gateway,subgraphs,workers,schema,standalone}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: { name: "hub", include: ["test/**/*.test.ts"], exclude: [...processes, ...counting] },
      },
      { extends: true, test: { name: "counting", include: counting, isolate: true } },
      {
        extends: true,
        test: {
          name: "processes",
          include: processes,
          isolate: true,
          // They build the code and fill the machine with processes of their own: nothing else runs beside them.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    reporters: ["default", new ClosingLine()],
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/fixed-chance.ts"],
    // Modules keep nothing from one file to the next: what is imported is loaded once for all files of a worker.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On two cores it would be one: while a hub waits for its database, another can be at work.
    maxWorkers: 2,
  },
});
