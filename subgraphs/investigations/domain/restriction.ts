import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** Who may keep an outcome from being told further. */
export const restrictingAuthorities = { CORONER: "CORONER", POLICE: "POLICE", COURT: "COURT" } as const;
export type RestrictingAuthority = keyof typeof restrictingAuthorities;

/** That an outcome must not be told further, until a day or until it is lifted. */
export interface OutcomeRestriction {
  readonly restrictedBy: RestrictingAuthority | null;
  readonly restrictedUntil: IsoDate | null;
}

/** Is the outcome kept to those who lead the process today? */
export function isRestricted({ restrictedBy, restrictedUntil }: OutcomeRestriction, today: IsoDate): boolean {
  return restrictedBy !== null && (restrictedUntil === null || today <= restrictedUntil);
}

/** May the outcome be restricted like this after the conclusion, or otherwise than then? */
export function checkRestrictingLater(
  restriction: OutcomeRestriction,
  { concludedOn }: { readonly concludedOn: IsoDate | null },
): RefusalReason<InvestigationRefusal>[] {
  if (concludedOn === null) return [{ code: "NOT_CONCLUDED", path: ["restrictedBy"] }];
  return checkRestriction(restriction, concludedOn);
}

/** May the outcome be restricted like this? */
export function checkRestriction(
  { restrictedBy, restrictedUntil }: OutcomeRestriction,
  concludedOn: IsoDate,
): RefusalReason<InvestigationRefusal>[] {
  if (restrictedUntil === null) return [];
  if (restrictedBy === null) return [{ code: "NOBODY_RESTRICTS", path: ["restrictedBy"] }];
  return restrictedUntil < concludedOn
    ? [{ code: "RESTRICTION_OVER_BEFORE", path: ["restrictedUntil"] }]
    : [];
}
