import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { processesTable } from "./processes-table.ts";

it("the README's table of processes is what the data say", () => {
  expect(readFileSync("README.md", "utf8")).toContain(processesTable());
});
