/** A count as it is shown; a star has no number. */
export type Shown =
  | { readonly kind: "ZERO" | "SMALL" | "HELD_BACK" }
  | { readonly kind: "ROUNDED"; readonly value: number };

/** How many in a hundred one shown count is of another, in whole numbers; null where a star or nobody stands. */
export function shareInHundred(part: Shown, whole: Shown): number | null {
  const [of, all] = [numberOf(part), numberOf(whole)];
  return of === null || all === null || all === 0 ? null : Math.min(100, Math.round((100 * of) / all));
}

function numberOf(shown: Shown): number | null {
  if (shown.kind === "ROUNDED") return shown.value;
  return shown.kind === "ZERO" ? 0 : null;
}
