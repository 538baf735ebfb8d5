import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withDiagram } from "../../standalone/with-diagram.ts";
import { stateDiagram } from "../../subgraphs/cases/domain/state-diagram.ts";
import { transitions } from "../../subgraphs/cases/domain/transitions.ts";

it("the README draws the states of a case as the table has them (npm run -s diagram mends it)", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withDiagram(readme, stateDiagram(transitions)) === readme).toBe(true);
});
