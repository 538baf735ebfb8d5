import type { AppointmentReason } from "../../../schema/values/appointment-reasons.ts";

/** What should be known of somebody who decides on a review, without standing against it. */
export type ApproverNotice = AppointmentReason | "NOT_REGISTERED";
