import { unconfirmed } from "./unconfirmed.ts";

/**
 * Adjustments that people with a learning disability need of services (Equality Act 2010, section 20). A code, once
 * given, keeps its meaning.
 * Source: the report, section 3.6 (the provision of reasonable adjustments); the list itself is to be confirmed.
 */
export const reasonableAdjustments = {
  version: "2017-11",
  source: unconfirmed,
  entries: {
    "longer-appointment": "A longer or double appointment",
    "quiet-place": "A quiet place to wait, or a first or last appointment",
    "home-visit": "A visit at home instead of a journey",
    "easy-read": "Information in easy read, pictures or signs",
    "communication-support": "Somebody who knows how the person communicates",
    "hospital-passport": "A hospital passport, asked for and used",
    "liaison-nurse": "A learning disability liaison nurse",
    "carer-presence": "A family member or carer present at any hour",
    preparation: "A visit beforehand, or preparation for a procedure",
    "sedation-plan": "A plan for examination or treatment that the person cannot bear",
    "physical-access": "Hoists, beds or rooms that fit the person",
    "eating-and-drinking": "Help with eating and drinking, as safe for the person",
    "pain-recognition": "A way to recognise pain in somebody who does not speak of it",
    other: "Another adjustment, told in words",
  },
} as const satisfies { version: string; source: string; entries: Record<string, string> };
