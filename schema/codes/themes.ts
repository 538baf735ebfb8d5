import { unconfirmed } from "./unconfirmed.ts";

interface ThemeEntry {
  readonly label: string;
  readonly description: string;
  readonly source: string;
}

const reports = "Surrey Heartlands annual report 2021 to 2022; University of Bristol case reviews 2019";

/**
 * What reviews of deaths find again and again. A code, once given, keeps its meaning; a new meaning gets a new
 * code and a new version of the list.
 */
export const themes = {
  version: "2017-11",
  entries: {
    "aspiration-pneumonia": theme(
      "Aspiration and pneumonia",
      "Infection of the lungs, by inhaled food or not",
    ),
    sepsis: theme("Sepsis", "Sepsis, its recognition and treatment"),
    epilepsy: theme("Epilepsy and SUDEP", "Seizures, their care, and sudden unexpected death in epilepsy"),
    constipation: theme(
      "Constipation and obstruction",
      "Constipation, impaction, bowel obstruction",
      reports,
    ),
    dysphagia: theme("Dysphagia", "Difficulty in swallowing and what was done about it"),
    covid: theme("COVID-19", "Infection with SARS-CoV-2, vaccination, restrictions"),
    "cancer-screening": theme(
      "Cancer screening",
      "Invitations, attendance, adjustments of screening",
      reports,
    ),
    polypharmacy: theme("Polypharmacy", "Many medicines, psychotropic ones, their review", reports),
    "mental-capacity": theme(
      "Mental capacity and best interests",
      "Assessment of capacity, best-interests decisions",
    ),
    dnacpr: theme(
      "Do not attempt resuscitation",
      "Decisions on resuscitation, their grounds and how they were made",
    ),
    "diagnostic-overshadowing": theme(
      "Diagnostic overshadowing",
      "Symptoms of illness put down to the learning disability",
    ),
    "health-check": theme("Annual health check", "Annual health checks and health action plans", reports),
    "reasonable-adjustments": theme("Reasonable adjustments", "Adjustments to care, made or missing"),
    "care-coordination": theme("Coordination of care", "Who led, how organisations worked together"),
    deterioration: theme(
      "Deterioration",
      "Signs of getting worse, seen and acted upon (for instance RESTORE2)",
    ),
    transition: theme("Transition", "The move from children's to adults' services", reports),
    "deprivation-of-liberty": theme("Deprivation of liberty", "Authorisation and its conditions"),
    advocacy: theme("Advocacy", "Independent advocates, called in or not"),
    discharge: theme("Discharge", "Discharge from hospital, its planning and its safety"),
    "end-of-life": theme("End of life", "Planning and care at the end of life"),
  },
} as const satisfies { version: string; entries: Record<string, ThemeEntry> };

/** The code of a theme. */
export type ThemeCode = keyof typeof themes.entries;

/** Is the text the code of a theme? */
export function isThemeCode(text: string): text is ThemeCode {
  return Object.hasOwn(themes.entries, text);
}

function theme(label: string, description: string, source: string = unconfirmed): ThemeEntry {
  return { label, description, source };
}
