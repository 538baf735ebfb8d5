import type { NotifierRelation } from "../values/notifier.ts";

/** What each relation of a notifier to the person is called, as the public form and the graph say it. */
export const notifierRelationLabels = {
  RELATIVE: "A relative",
  FRIEND: "A friend or neighbour",
  CARE_WORKER: "A paid carer or support worker",
  HEALTH_PROFESSIONAL: "A health professional",
  SOCIAL_CARE_PROFESSIONAL: "A social worker or other council staff",
  OTHER: "Somebody else",
} as const satisfies Record<NotifierRelation, string>;

/** Where the list comes from. */
export const notifierRelationsSource =
  "leder.nhs.uk: anybody may notify a death, professionals, relatives, managers; the grouping is our own";
