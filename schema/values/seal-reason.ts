/** Why a person's record is sealed. */
export type SealReason =
  | "witness-protection"
  | "risk-of-harm"
  | "adopted"
  | "court-order"
  | "gender-recognition"
  | "own-staff"
  | "public-interest";
