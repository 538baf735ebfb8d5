/** The kinds of identifier that are planted, with who may know them. */
export const plantedKinds = {
  person: "KNOWN",
  relative: "KNOWN",
  reviewer: "KNOWN",
  knownStaff: "KNOWN",
  organisation: "KNOWN",
  address: "KNOWN",
  postcode: "KNOWN",
  nhsNumber: "KNOWN",
  caseNumber: "KNOWN",
  telephone: "KNOWN",
  email: "KNOWN",
  vehicle: "KNOWN",
  date: "KNOWN",
  careStaff: "BY_PATTERN",
  otherPerson: "BY_PATTERN",
  wardOrHome: "BY_PATTERN",
  place: "BY_PATTERN",
} as const;
export type PlantedKind = keyof typeof plantedKinds;

/** A piece of text; what tells who somebody is has its kind and the form in which it was written. */
export interface Written {
  readonly text: string;
  readonly kind: PlantedKind | "INNOCENT" | null;
  readonly form: string;
}

/** Text that tells nothing. */
export function plain(text: string): Written {
  return { text, kind: null, form: "" };
}

/** Text that tells who somebody is. */
export function planted(kind: PlantedKind, form: string, text: string): Written {
  return { text, kind, form };
}
