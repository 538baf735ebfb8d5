/**
 * Chapters of ICD-10 in which causes of death are published, so broad that a cell is somebody seldom; the first that
 * holds a code takes it.
 * Source: ICD-10, volume 1, World Health Organization (chapter headings); grouped for this hub.
 */
export const causeGroups = {
  INFECTION: { label: "Infectious and parasitic diseases, COVID-19 among them", codes: ["A00-B99", "U07"] },
  CANCER: { label: "Cancers and other growths", codes: ["C00-D48"] },
  NERVOUS_SYSTEM: { label: "Diseases of the nervous system, epilepsy among them", codes: ["G00-G99"] },
  CIRCULATION: { label: "Diseases of heart and circulation", codes: ["I00-I99"] },
  RESPIRATION: { label: "Diseases of the lungs, pneumonia and aspiration among them", codes: ["J00-J99"] },
  DIGESTION: { label: "Diseases of digestion, bowel obstruction among them", codes: ["K00-K93"] },
  CONGENITAL: { label: "Congenital and chromosomal conditions", codes: ["Q00-Q99"] },
  EXTERNAL: { label: "Accidents, injuries and other external causes", codes: ["S00-Y98"] },
  OTHER: { label: "All others", codes: ["D50-Z99"] },
} as const satisfies Record<string, { label: string; codes: readonly string[] }>;

/** A group of causes. */
export type CauseGroup = keyof typeof causeGroups;
