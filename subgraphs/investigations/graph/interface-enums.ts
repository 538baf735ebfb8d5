import { registerEnumType } from "type-graphql";
import { familyAskers, milestones, plannedRecords, sharingWays, sides } from "../domain/interface-plan.ts";
import { interfaceEffects, interfaceProgress, interfaceReportKinds } from "../domain/interface-report.ts";

registerEnumType(familyAskers, {
  name: "FamilyAsker",
  description: "Who asks the family.",
  valuesConfig: {
    REVIEW: { description: "The reviewer asks, also for the investigation." },
    INVESTIGATION: { description: "The investigation asks, also for the review." },
    JOINTLY: { description: "Both ask together." },
  },
});

registerEnumType(plannedRecords, {
  name: "PlannedRecord",
  description: "A kind of record that both may need.",
  valuesConfig: {
    GP_RECORDS: { description: "Of the general practice." },
    HOSPITAL_RECORDS: { description: "Of a hospital." },
    MENTAL_HEALTH_RECORDS: { description: "Of mental health services." },
    COMMUNITY_HEALTH_RECORDS: { description: "Of community health services." },
    AMBULANCE_RECORDS: { description: "Of the ambulance service." },
    SOCIAL_CARE_RECORDS: { description: "Of the council's social care." },
    CARE_PROVIDER_RECORDS: { description: "Of a care home or another provider of care." },
  },
});

registerEnumType(sides, {
  name: "InterfaceSide",
  description: "One of the two processes that share a plan.",
  valuesConfig: {
    REVIEW: { description: "The review." },
    INVESTIGATION: { description: "The investigation." },
  },
});

registerEnumType(sharingWays, {
  name: "SharingWay",
  description: "How a record that one side obtained comes to the other.",
  valuesConfig: {
    SECURE_TRANSFER: { description: "It is sent over a secured line." },
    SHARED_ACCESS: { description: "The other side reads it where it is kept." },
    READ_ON_SITE: { description: "The other side comes and reads it." },
    NOT_SHARED: { description: "It is not shared." },
  },
});

registerEnumType(milestones, {
  name: "InterfaceMilestone",
  description: "What the two sides wait for together.",
  valuesConfig: {
    FAMILY_TOLD: { description: "The family knows of both processes." },
    RECORDS_OBTAINED: { description: "The records are there." },
    STATEMENTS_TAKEN: { description: "Statements were taken." },
    FINDINGS_SHARED: { description: "One side has told the other what it found." },
    HEARING: { description: "The hearing." },
    REVIEW_GOES_ON: { description: "The review goes on." },
    REPORT_FINISHED: { description: "The report is finished." },
  },
});

registerEnumType(interfaceReportKinds, {
  name: "InterfaceReportKind",
  description: "What the steering group is told of.",
  valuesConfig: {
    FIRST: { description: "That a review and another process affect each other." },
    PROGRESS: { description: "How it goes on." },
    COMPLETION: { description: "That it has come to an end." },
  },
});

registerEnumType(interfaceEffects, {
  name: "InterfaceEffect",
  description: "Which of the two significantly affects the other.",
  valuesConfig: {
    AFFECTS_REVIEW: { description: "The other process affects the review." },
    AFFECTED_BY_REVIEW: { description: "The review affects the other process." },
    BOTH: { description: "Each affects the other." },
    NOT_SIGNIFICANT: { description: "Neither significantly affects the other: nothing more is to be told." },
  },
});

registerEnumType(interfaceProgress, {
  name: "InterfaceProgress",
  description: "How the review goes on beside the other process.",
  valuesConfig: {
    WAITING: { description: "The review waits." },
    UNDER_WAY: { description: "The review goes on as planned." },
    DELAYED: { description: "The review is behind what was planned." },
    COMPLETED: { description: "The review is complete." },
  },
});
