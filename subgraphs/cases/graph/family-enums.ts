import { registerEnumType } from "type-graphql";
import { contactSteps, relationships } from "../domain/family-contact.ts";
import { contactChannels, familyLeadRoles, hardDayReasons, noContactReasons } from "../domain/family-plan.ts";

registerEnumType(familyLeadRoles, {
  name: "FamilyLeadRole",
  description: "In which part somebody leads the contact with a family.",
  valuesConfig: {
    COORDINATOR: { description: "The local area contact." },
    REVIEWER: { description: "The reviewer of the death." },
    SAFEGUARDING_LEAD: { description: "Who leads a safeguarding review or enquiry." },
    CORONERS_OFFICER: { description: "The coroner's officer." },
    FAMILY_LIAISON_OFFICER: { description: "A family liaison officer of the police." },
    KEY_WORKER: { description: "The key worker of the bereaved family." },
    ADVOCATE: { description: "An independent advocate." },
  },
});

registerEnumType(contactChannels, {
  name: "ContactChannel",
  description: "How a family wishes to be reached.",
  valuesConfig: {
    PHONE: { description: "By telephone." },
    LETTER: { description: "By letter." },
    EMAIL: { description: "By e-mail." },
    MEETING: { description: "In person." },
    THROUGH_SOMEBODY: { description: "Through somebody whom they trust." },
  },
});

registerEnumType(noContactReasons, {
  name: "NoContactReason",
  description: "Why a family is left alone for a time.",
  valuesConfig: {
    FAMILY_WISH: { description: "They wish it." },
    FUNERAL: { description: "The funeral and the days around it." },
    ILLNESS: { description: "Somebody of the family is ill." },
    OTHER_PROCESS: { description: "Another process, such as an inquest, needs them or forbids it." },
    OTHER: { description: "Another reason." },
  },
});

registerEnumType(hardDayReasons, {
  name: "HardDayReason",
  description: "Why a day that a family has named is hard for them.",
  valuesConfig: {
    FUNERAL: { description: "The day of the funeral." },
    RELIGIOUS_DAY: { description: "A holy day or a day of mourning." },
    FAMILY_DAY: { description: "A birthday or anniversary of the family's own." },
    HEARING: { description: "A hearing, such as the inquest." },
    OTHER: { description: "Another reason." },
  },
});

export const avoidReasons = {
  BIRTHDAY: "BIRTHDAY",
  ANNIVERSARY_OF_DEATH: "ANNIVERSARY_OF_DEATH",
  ...hardDayReasons,
} as const;
registerEnumType(avoidReasons, {
  name: "AvoidReason",
  description: "Why a family is not to be contacted on a day.",
  valuesConfig: {
    BIRTHDAY: { description: "The birthday of the person who has died." },
    ANNIVERSARY_OF_DEATH: { description: "The anniversary of the death." },
    FUNERAL: { description: "The day of the funeral." },
    RELIGIOUS_DAY: { description: "A holy day or a day of mourning." },
    FAMILY_DAY: { description: "A birthday or anniversary of the family's own." },
    HEARING: { description: "A hearing, such as the inquest." },
    OTHER: { description: "Another reason." },
  },
});

registerEnumType(relationships, {
  name: "Relationship",
  description: "How somebody was close to the person who has died.",
  valuesConfig: {
    PARENT: { description: "Mother or father, also by adoption or fostering." },
    SIBLING: { description: "Sister or brother." },
    PARTNER: { description: "Wife, husband or partner." },
    CHILD: { description: "Daughter or son." },
    OTHER_RELATIVE: { description: "Somebody else of the family." },
    FRIEND: { description: "A friend." },
    CARER: { description: "An unpaid or long-standing carer." },
    ADVOCATE: { description: "An advocate, attorney or deputy." },
  },
});

registerEnumType(contactSteps, {
  name: "FamilyContactStep",
  description: "What was done with somebody of the family.",
  valuesConfig: {
    TOLD: { description: "They were told that the death is reviewed." },
    INVITED: { description: "They were invited to take part." },
    SPOKEN_WITH: { description: "Somebody spoke with them." },
    DRAFT_SENT: { description: "A draft of the review was sent to them." },
    DRAFT_COMMENTED: { description: "They have commented on the draft." },
    COPY_OFFERED: { description: "A copy of the finished review was offered to them." },
    COPY_ACCEPTED: { description: "They wish to have a copy." },
    COPY_DECLINED: { description: "They do not wish to have a copy." },
  },
});
