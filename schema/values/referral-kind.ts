/** To whom a reviewer who finds cause refers on. Source: the report, section 3.2 (criminal proceedings) and 3.4. */
export const referralKinds = {
  SAFEGUARDING_CONCERN: "SAFEGUARDING_CONCERN",
  CORONER: "CORONER",
  POLICE: "POLICE",
  REGULATOR: "REGULATOR",
} as const;
export type ReferralKind = keyof typeof referralKinds;
