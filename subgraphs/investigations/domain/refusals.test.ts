import { expect, it } from "vitest";
import { documentProblems } from "./document-problems.ts";
import { investigationRefusals } from "./refusals.ts";

it("every reason has words that end in a full stop", () => {
  for (const words of Object.values({ ...documentProblems, ...investigationRefusals })) {
    expect(words.message).toMatch(/\.$/);
    expect(words.howToProceed).toMatch(/\.$/);
  }
});
