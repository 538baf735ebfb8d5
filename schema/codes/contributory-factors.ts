import { unconfirmed } from "./unconfirmed.ts";

/**
 * In what potentially avoidable factors may lie: something that contributed to the death and that good care could
 * have avoided. Separate from whether the cause of death is on the list of avoidable ones.
 * Source: domains as the national programme and child death review panels use them (person, family and environment,
 * service); the categories are to be confirmed.
 */
export const contributoryFactors = {
  version: "2017-11",
  source: unconfirmed,
  domains: {
    PERSON: {
      label: "The person",
      categories: {
        "unmet-health-need": "A health need that nobody met",
        "refused-care": "Care that the person did not accept, without support to decide",
        lifestyle: "Eating, weight, smoking or exercise, without support",
      },
    },
    FAMILY: {
      label: "Family and those close",
      categories: {
        "not-listened-to": "What the family said was not heard",
        "carer-strain": "A carer who had no support",
      },
    },
    ENVIRONMENT: {
      label: "Where and how the person lived",
      categories: {
        "unsuitable-placement": "A place that did not suit the person's needs",
        staffing: "Too few staff, or staff who did not know the person",
        equipment: "Missing or faulty equipment",
      },
    },
    SERVICE: {
      label: "Services",
      categories: {
        "delay-in-recognition": "Getting worse was not seen in time",
        "delay-in-treatment": "Treatment came late",
        coordination: "Nobody led, or organisations did not work together",
        overshadowing: "Symptoms were put down to the learning disability",
        adjustments: "Adjustments that were missing",
        capacity: "The Mental Capacity Act was not followed",
        medication: "Medicines, their review or their combination",
        discharge: "Discharge without what was needed",
        "health-check": "No annual health check, or nothing followed from it",
        guidance: "Guidance that was not followed",
      },
    },
  },
} as const satisfies {
  version: string;
  source: string;
  domains: Record<string, { label: string; categories: Record<string, string> }>;
};
