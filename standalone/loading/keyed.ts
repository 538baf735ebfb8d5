import { keyOf } from "../../workers/commands/key-of.ts";

/** An input with its key. @param act tells inputs apart that say the same */
export function keyed<Input extends object>(input: Input, act = ""): Input & { idempotencyKey: string } {
  return { ...input, idempotencyKey: keyOf({ act, ...input }) };
}
