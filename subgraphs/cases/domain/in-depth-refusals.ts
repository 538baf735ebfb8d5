import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about an in-depth review is refused. */
export const inDepthRefusals = {
  IN_DEPTH_ALREADY: {
    message: "The review is done in depth already.",
    howToProceed: "Nothing is left to do.",
  },
  TRIGGER_MISSING: {
    message: "It is not said why this death is reviewed in depth.",
    howToProceed: "Name at least one of the case's triggers.",
  },
  TRIGGER_NOT_MET: {
    message: "By what the case knows this is no reason for an in-depth review.",
    howToProceed: "Name a trigger that holds, or correct the record first.",
  },
  IN_DEPTH_DUE: {
    message: "The family was granted an in-depth review, which has not been opened.",
    howToProceed: "Ask the coordinator to open it.",
  },
  MEETING_TO_COME: {
    message: "The meeting lies in the future.",
    howToProceed: "Record it when it has been held.",
  },
  NOBODY_MET: {
    message: "A meeting has at least two people.",
    howToProceed: "Give each participant's role and organisation, without a name.",
  },
  NO_SUCH_IN_DEPTH_MEETING: {
    message: "The in-depth review knows of no such meeting, or this was withdrawn.",
    howToProceed: "Look at the meetings of the in-depth review.",
  },
  MEETING_MISSING: {
    message: "No meeting of the in-depth review is recorded.",
    howToProceed: "Hold the meeting and record who took part, by role and organisation.",
  },
  ORGANISATIONS_MISSING: {
    message: "Too few organisations took part in the in-depth review.",
    howToProceed: "Invite the others that knew or cared for the person.",
  },
} as const satisfies RefusalCatalogue;

export type InDepthRefusal = keyof typeof inDepthRefusals;
