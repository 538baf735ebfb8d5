import { expect, test } from "vitest";
import { type Shown, shareInHundred } from "./share.ts";

const rounded = (value: number): Shown => ({ kind: "ROUNDED", value });

test.each([
  [rounded(20), rounded(45), 44],
  [{ kind: "ZERO" } as Shown, rounded(45), 0],
  [{ kind: "SMALL" } as Shown, rounded(45), null],
  [{ kind: "HELD_BACK" } as Shown, rounded(45), null],
  [{ kind: "ZERO" } as Shown, { kind: "ZERO" } as Shown, null],
  [rounded(15), rounded(10), 100],
])("%o of %o is %s in a hundred", (part, whole, share) => {
  expect(shareInHundred(part, whole)).toBe(share);
});
