import type { AppointmentReason } from "../../../schema/values/appointment-reasons.ts";
import { checkLeave, checkTraining, type KnownPerson } from "../../../schema/values/independence.ts";
import type { Terms } from "./check-appointment.ts";

/** A manager who is to support the reviewer of a case. */
export interface Supporter extends Pick<KnownPerson, "training" | "leave"> {
  readonly id: string;
}

/**
 * May this manager support the reviewer? Trained for it, there, and somebody else.
 * Source: the report, section 3.8 (reviewers and the managers who support them are trained).
 */
export function checkSupporter(
  supporter: Supporter | null,
  reviewerId: string,
  { today, supporting }: Pick<Terms, "today" | "supporting">,
): AppointmentReason[] {
  if (supporter === null) return ["NO_SUCH_SUPPORTER"];
  const training = checkTraining(supporter.training, { today, qualifying: supporting });
  return [
    ...(supporter.id === reviewerId ? (["SUPPORTS_THEMSELVES"] as const) : []),
    ...(training.includes("TRAINING_MISSING") ? (["SUPPORTER_NOT_TRAINED"] as const) : []),
    ...(training.includes("TRAINING_EXPIRED") ? (["SUPPORTER_TRAINING_EXPIRED"] as const) : []),
    ...(checkLeave(supporter.leave, { today }).length > 0 ? (["SUPPORTER_ON_LEAVE"] as const) : []),
  ];
}
