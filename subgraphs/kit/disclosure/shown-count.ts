import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";

/**
 * How a count is shown to those who may not see every row counted. SMALL: it is a few people; HELD_BACK: it is not,
 * but a small one could be worked out from it. Both are shown as a star.
 */
export type ShownCount =
  | { readonly kind: "ZERO" }
  | { readonly kind: "ROUNDED"; readonly value: number }
  | { readonly kind: "SMALL" }
  | { readonly kind: "HELD_BACK" };

/** Shows a count by itself: nought stays, a few people are a star, others are rounded. */
export function showCount(count: number, { suppressUpTo, roundTo }: CountRule): ShownCount {
  if (count === 0) return { kind: "ZERO" };
  if (count <= suppressUpTo) return { kind: "SMALL" };
  return { kind: "ROUNDED", value: Math.round(count / roundTo) * roundTo };
}

/** What a reader who knows the rule can tell of a count from how it is shown: lowest and highest. */
export function toldBy(shown: ShownCount, { suppressUpTo, roundTo }: CountRule): readonly [number, number] {
  switch (shown.kind) {
    case "ZERO":
      return [0, 0];
    case "SMALL":
      return [1, suppressUpTo];
    // A reader who has guessed why it is held back knows that it is not small.
    case "HELD_BACK":
      return [suppressUpTo + 1, Number.POSITIVE_INFINITY];
    case "ROUNDED": {
      const below = Math.ceil(shown.value - roundTo / 2);
      const above = Math.ceil(shown.value + roundTo / 2) - 1;
      return [Math.max(below, suppressUpTo + 1), above];
    }
  }
}

/** The words a reader sees. */
export function displayOf(shown: ShownCount): string {
  switch (shown.kind) {
    case "ZERO":
      return "0";
    case "ROUNDED":
      return String(shown.value);
    case "SMALL":
    case "HELD_BACK":
      return "*";
  }
}
