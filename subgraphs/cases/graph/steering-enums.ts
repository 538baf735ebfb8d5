import { registerEnumType } from "type-graphql";
import { steeringSeats } from "../../../schema/values/steering-seat.ts";
import { steeringDecisionStates } from "../domain/steering-act.ts";
import { agendaItemKinds } from "../domain/steering-agenda.ts";
import { meetingStates, membershipStates } from "../domain/steering-group.ts";

registerEnumType(steeringSeats, {
  name: "SteeringSeat",
  description: "For whom somebody sits in the steering group.",
  valuesConfig: {
    CHAIR: { description: "Who chairs it; the commissioner sends them." },
    SENIOR_RESPONSIBLE_OFFICER: { description: "Who is responsible for the programme in the council." },
    COMMISSIONER: { description: "The commissioner of health care for the area." },
    COUNCIL: { description: "The council." },
    HEALTH_PROVIDER: { description: "A trust or another provider of health care." },
    VOLUNTARY_SECTOR: { description: "Voluntary organisations of the area." },
    LEARNING_DISABILITY_PARTNERSHIP: { description: "The Learning Disability Partnership." },
    CARERS: { description: "Parent carers and other carers." },
  },
});

registerEnumType(membershipStates, {
  name: "SteeringMembershipState",
  description: "How an invitation to the steering group stands.",
  valuesConfig: {
    INVITED: { description: "It was not answered yet." },
    MEMBER: { description: "It was accepted." },
    DECLINED: { description: "It was declined." },
    LEFT: { description: "They have left." },
  },
});

registerEnumType(meetingStates, {
  name: "SteeringMeetingState",
  description: "How a meeting stands.",
  valuesConfig: {
    PLANNED: { description: "It is to be held; its agenda builds itself." },
    UNDER_WAY: { description: "It has begun; its agenda is fixed." },
    HELD: { description: "It was held." },
    CANCELLED: { description: "It is not held." },
  },
});

registerEnumType(agendaItemKinds, {
  name: "SteeringAgendaItemKind",
  description: "Why something stands on the agenda.",
  valuesConfig: {
    REPORT_TO_DECIDE: { description: "A report of which the group has still to say what it takes from it." },
    REVIEW_OVERDUE: { description: "A review whose next date has passed." },
    ACTION_OVERDUE: { description: "An action that is not done and whose day has passed." },
    DECISION_OVERDUE: { description: "Something that the group has decided and that is not done in time." },
    NEW_THEME: { description: "A theme of completed reviews that stood on no agenda before." },
  },
});

registerEnumType(steeringDecisionStates, {
  name: "SteeringDecisionState",
  description: "How far a decision has come.",
  valuesConfig: {
    OPEN: { description: "It was taken." },
    UNDER_WAY: { description: "It has begun." },
    DONE: { description: "It is done." },
    STOPPED: { description: "It will not be done." },
  },
});
