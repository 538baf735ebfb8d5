/** Who somebody who reports a death is to the person, or what their work with them was. */
export const notifierRelations = {
  RELATIVE: "RELATIVE",
  FRIEND: "FRIEND",
  CARE_WORKER: "CARE_WORKER",
  HEALTH_PROFESSIONAL: "HEALTH_PROFESSIONAL",
  SOCIAL_CARE_PROFESSIONAL: "SOCIAL_CARE_PROFESSIONAL",
  OTHER: "OTHER",
} as const;
export type NotifierRelation = keyof typeof notifierRelations;

/** How they reported. */
export const notifierChannels = { FORM: "FORM", PHONE: "PHONE", IN_WRITING: "IN_WRITING" } as const;
export type NotifierChannel = keyof typeof notifierChannels;
