import type { RefusalCatalogue } from "../../../schema/values/refusal.ts";

/** Why something about the steering group is refused, in words. */
export const steeringRefusals = {
  NO_SUCH_GROUP: {
    message: "There is no such steering group.",
    howToProceed: "Look at the list of steering groups.",
  },
  GROUP_FOUNDED_BEFORE: {
    message: "The area has a steering group.",
    howToProceed: "Use it; an area has one.",
  },
  NOT_FOR_YOUR_AREA: {
    message: "The steering group of an area is founded by who commissions for it.",
    howToProceed: "Ask the coordinator of the area.",
  },
  NOT_THE_CHAIR: {
    message: "This is done by the chair of the steering group or its organiser.",
    howToProceed: "Ask the chair.",
  },
  INVITEE_MISSING: {
    message: "It is not said who is invited.",
    howToProceed: "Name an organisation, or the account of somebody who comes for none.",
  },
  SEAT_OF_ANOTHER_ORGANISATION: {
    message: "Another organisation sends somebody for this seat.",
    howToProceed: "The commissioner sends the chair, the council its responsible officer.",
  },
  TERMS_NOT_ADOPTED: {
    message: "This seat is offered once the group has adopted its terms of reference.",
    howToProceed: "Adopt the terms of reference first.",
  },
  SEAT_TAKEN: {
    message: "Somebody has this seat or is invited to it.",
    howToProceed: "Wait until they have left or declined.",
  },
  INVITED_BEFORE: {
    message: "They were invited to this seat before.",
    howToProceed: "Wait for their answer.",
  },
  NO_SUCH_INVITATION: {
    message: "There is no such invitation or membership.",
    howToProceed: "Look at the members of the group.",
  },
  INVITATION_ANSWERED: {
    message: "This invitation was answered.",
    howToProceed: "Ask for a new one where the answer has changed.",
  },
  NOT_INVITED: {
    message: "Somebody else was invited.",
    howToProceed: "Ask the chair for an invitation.",
  },
  NOT_A_MEMBER: {
    message: "Somebody named is no member of the group, or is named twice.",
    howToProceed: "Look at the members of the group.",
  },
  NO_SUCH_TERMS: {
    message: "The group has no such version of its terms of reference.",
    howToProceed: "Look at the versions.",
  },
  TERMS_ADOPTED_BEFORE: {
    message: "This version was adopted before.",
    howToProceed: "Write a new version where something is to change.",
  },
  TERMS_WRITTEN_ANEW: {
    message: "A later version has been written.",
    howToProceed: "Adopt the latest.",
  },
  ADOPTED_IN_FUTURE: {
    message: "The day has not come.",
    howToProceed: "Record the adoption once it has happened.",
  },
  NO_SUCH_MEETING: {
    message: "There is no such meeting.",
    howToProceed: "Look at the meetings of the group.",
  },
  MEETING_IN_THE_PAST: {
    message: "The day has passed.",
    howToProceed: "Give today or a day to come.",
  },
  MEETING_ON_THAT_DAY: {
    message: "The group meets on that day already.",
    howToProceed: "Give another day.",
  },
  MEETING_NOT_PLANNED: {
    message: "The meeting has begun, was held or was cancelled.",
    howToProceed: "Look at the meeting again.",
  },
  MEETING_DAY_NOT_COME: {
    message: "The day of the meeting has not come.",
    howToProceed: "Begin it on its day: until then its agenda grows.",
  },
  ANOTHER_MEETING_UNDER_WAY: {
    message: "Another meeting of the group has not ended.",
    howToProceed: "End that one first.",
  },
  NOBODY_PRESENT: {
    message: "Nobody is present.",
    howToProceed: "Name the members who are there, or cancel the meeting.",
  },
  MEETING_NOT_UNDER_WAY: {
    message: "The meeting is not under way.",
    howToProceed: "Look at the meeting again.",
  },
  MEETING_NOT_BEGUN: {
    message: "The meeting has not begun, so that it can have decided nothing.",
    howToProceed: "Begin the meeting; its agenda is fixed then.",
  },
  NOT_ON_THE_AGENDA: {
    message: "The agenda of the meeting has no such item.",
    howToProceed: "Choose an item of the agenda, or none.",
  },
  PROPOSER_NOT_PRESENT: {
    message: "Whoever proposed this was not there.",
    howToProceed: "Name a member who was present.",
  },
  NOT_PRESENT: {
    message: "Somebody who is said to have withdrawn was not there.",
    howToProceed: "Name members who were present.",
  },
  PROPOSER_WITHDREW: {
    message: "Whoever has withdrawn proposes nothing.",
    howToProceed: "Name another proposer.",
  },
  MEMBER_NOT_INDEPENDENT: {
    message: "A member who was present has reviewed this death or was involved in the care.",
    howToProceed: "They withdraw from the item: name them among those who did.",
  },
  DECISION_DUE_AT_ONCE: {
    message: "Nobody can do something by a day that has come.",
    howToProceed: "Give a day after the meeting.",
  },
  NO_SUCH_DECISION: {
    message: "There is no such decision of the group.",
    howToProceed: "Look at what the group has decided.",
  },
  NOT_YOUR_DECISION: {
    message: "Another organisation does this.",
    howToProceed: "Ask the chair to record it.",
  },
  DECISION_OVER: {
    message: "What was decided is done or was stopped.",
    howToProceed: "Decide anew where more is to be done.",
  },
  DECISION_CANNOT_REOPEN: {
    message: "A decision becomes open by being taken.",
    howToProceed: "Say whether it is under way, done or stopped.",
  },
} as const satisfies RefusalCatalogue;

export type SteeringRefusal = keyof typeof steeringRefusals;
