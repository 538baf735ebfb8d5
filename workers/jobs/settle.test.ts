import { describe, expect, it } from "vitest";
import { Stale, Unrecoverable } from "../ports/failures.ts";
import { settle } from "./settle.ts";

describe("what an owner's answer makes of a job", () => {
  it("is done where nothing was refused", () => {
    expect(settle([])).toBe("done");
  });
  it("is done already where nothing is left to do", () => {
    expect(settle(["ALREADY_HELD"], ["ALREADY_HELD"])).toBe("already-done");
  });
  it("is stale where the facts have changed, whatever else was refused", () => {
    expect(() => settle(["NO_SUCH_CASE", "STALE"])).toThrow(new Stale("STALE"));
  });
  it("is given up with every open reason", () => {
    const refusals = ["ALREADY_HELD", "NO_SUCH_CASE", "CASE_CLOSED"];
    expect(() => settle(refusals, ["ALREADY_HELD"])).toThrow(new Unrecoverable("NO_SUCH_CASE, CASE_CLOSED"));
  });
});
