import { expect, it } from "vitest";
import { caseReference } from "./reference.ts";

it("gives a reference that can be spoken, and the same one for the same chance", () => {
  const reference = caseReference("0f8fad5b-d9cb-469f-a165-70867728950e");
  expect(reference).toMatch(/^C-[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/);
  expect(caseReference("0f8fad5b-d9cb-469f-a165-70867728950e")).toBe(reference);
});
