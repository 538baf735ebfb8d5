/**
 * What a check of a text says: the value in its one written form, or why it cannot be one, in words
 * that a practitioner understands. A reason never repeats the text, which may be about a person.
 */
export type Parsed<T> = Accepted<T> | Rejected;

/** The text was understood; `value` is its one written form. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** The text was not understood; `reason` says what is wrong with it. */
export interface Rejected {
  readonly ok: false;
  readonly reason: string;
}

/** The answer of a check that succeeded. */
export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** The answer of a check that failed, with its reason in a practitioner's words. */
export function rejected(reason: string): Rejected {
  return { ok: false, reason };
}

/**
 * The value of a text that must be right: a constant in the code, or what was checked before it was stored.
 * @throws when the text was rejected, with the reason.
 */
export function getValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}
