import { type InvestigationKind, investigationKinds } from "./investigation-kind.ts";

/** Why a review waits: another process that goes first, or the family's wish. */
export const holdReasons = { ...investigationKinds, FAMILY: "FAMILY" } as const;

/** One of the reasons for which a review may be held. */
export type HoldReason = InvestigationKind | "FAMILY";
