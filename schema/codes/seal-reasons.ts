import type { SealReason } from "../values/seal-reason.ts";

/**
 * Why a person's record is sealed. A code, once given, keeps its meaning.
 * Source: NHS England, Personal Demographics Service, restricted and sensitive records (whose location is withheld);
 * Adoption and Children Act 2002, section 56 and following (protected information); the list: our own design.
 */
export const sealReasons = {
  version: "2026-11",
  entries: {
    "witness-protection": "They or their family are protected as witnesses",
    "risk-of-harm": "Somebody might harm the family if they knew where they live",
    adopted: "They were adopted, and who they were before is protected",
    "court-order": "A court forbids that it be known",
    "gender-recognition": "Who they were before is protected by the Gender Recognition Act 2004",
    "own-staff": "They were staff of an organisation that works with the hub, or close to such staff",
    "public-interest": "Their death draws public attention, so that people might look without need",
  },
} as const satisfies { version: string; entries: Record<SealReason, string> };
