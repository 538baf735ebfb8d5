import type { InformantKind } from "./informant.ts";
import type { CareRole } from "./past-care.ts";

/**
 * Which place of informants an organisation could fill and nobody has yet: the practice the doctor's, whoever else
 * gave care that of one other. Nothing is awaited of a review that is approved.
 * Source: the programme's process: the GP's talk or records, and at least one other informant.
 */
export function awaitedInformant(
  roles: readonly CareRole[],
  filled: readonly InformantKind[],
  isApproved: boolean,
): InformantKind | null {
  if (isApproved || roles.length === 0) return null;
  const places: InformantKind[] = roles.map((role) => (role === "GENERAL_PRACTICE" ? "GP" : "OTHER"));
  return places.find((place) => !filled.includes(place)) ?? null;
}
