import { Unrecoverable } from "../ports/failures.ts";

/** A value that the graph leaves open and the hub's owners always give; throws where one did not. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Unrecoverable("ANSWER_INCOMPLETE");
  return value;
}

/** The codes of a payload's refusals. */
export function refusalsOf(
  payload: { readonly refusals: readonly { readonly code: string }[] } | null,
): string[] {
  return present(payload).refusals.map(({ code }) => code);
}
