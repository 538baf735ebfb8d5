import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/support/closing-line.ts";

// One copy of graphql for our sources and for the packages that Node loads itself:
// without the alias Vite would pick the ES module build beside the CommonJS one.
const graphql = createRequire(import.meta.url).resolve("graphql");

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["{gateway,subgraphs,workers,schema,standalone}/**/*.test.ts"],
          // Rules keep nothing from one file to the next: what they import is loaded once for all of them.
          isolate: false,
        },
      },
      { extends: true, test: { name: "hub", include: ["test/**/*.test.ts"] } },
    ],
    reporters: ["default", new ClosingLine()],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
