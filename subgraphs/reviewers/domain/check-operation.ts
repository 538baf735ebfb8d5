import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ReviewersRefusal } from "./refusals.ts";

/** What is known of an operation that somebody wants to register. */
export interface OperationToCheck {
  /** Of its one operation; null where it holds none or several, or is no GraphQL. */
  readonly name: string | null;
  readonly purpose: string;
  /** Of whoever registers it. */
  readonly organisation: string | null;
}

/**
 * May it be registered?
 * @param purposes those for which the roles of whoever registers it use the hub
 */
export function checkOperation(
  { name, purpose, organisation }: OperationToCheck,
  purposes: readonly string[],
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = [];
  if (name === null) reasons.push({ code: "NOT_ONE_NAMED_OPERATION", path: ["document"] });
  if (!purposes.includes(purpose)) reasons.push({ code: "PURPOSE_NOT_YOURS", path: ["purpose"] });
  if (organisation === null) reasons.push({ code: "NO_ORGANISATION", path: [] });
  return reasons;
}
