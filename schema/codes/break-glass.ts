/**
 * Why somebody may break the glass, how long it stays broken, and what its review may find. Codes keep their meaning.
 * Source: NHS England, access to care records in an emergency is by a stated reason, is told to the privacy officer
 * and is looked into afterwards (Care Record Guarantee 2011; Caldicott principles 4 and 7); the reasons and the two
 * hours: our own design.
 */
export const breakGlass = {
  version: "2026-11",
  /** How long a record stays open, unless it is closed earlier. */
  hours: 2,
  reasons: {
    "somebody-at-risk": "Somebody else may be at risk, and the record may say how",
    "court-or-coroner": "A court or the coroner asks within the day",
    "nobody-else-there": "Whoever is responsible cannot be reached, and it cannot wait",
    "wrongly-shut-out": "The record is rightly one's own to see, and the hub does not know it yet",
  },
  findings: {
    justified: "It was needed, and no more was seen than was needed",
    "justified-put-right": "It was needed since something was set up wrongly, which is put right",
    "not-justified": "It was not needed",
    "taken-further": "It is looked into further as an incident",
  },
} as const satisfies {
  version: string;
  hours: number;
  reasons: Record<string, string>;
  findings: Record<string, string>;
};

/** Why somebody breaks the glass. */
export type BreakGlassReason = keyof typeof breakGlass.reasons;
/** What the review of it found. */
export type BreakGlassFinding = keyof typeof breakGlass.findings;
