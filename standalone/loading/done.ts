import { refusalInWords, type ShownRefusal } from "../../workers/commands/refusals.ts";

/**
 * What a mutation answered, where the hub did what was asked; the sample set asks for nothing that it may not have.
 * Throws with the refusals in words.
 */
export function done<Payload extends { readonly refusals: readonly ShownRefusal[] }>(
  what: string,
  payload: Payload | null,
): Payload {
  const refusals = payload?.refusals.map(refusalInWords) ?? ["The hub gave no answer."];
  if (payload === null || refusals.length > 0) throw new Error(`${what}: ${refusals.join(" ")}`);
  return payload;
}
