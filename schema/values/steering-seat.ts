/** For whom somebody sits in the steering group. Source: the report, section 3.7. */
export const steeringSeats = {
  CHAIR: "CHAIR",
  SENIOR_RESPONSIBLE_OFFICER: "SENIOR_RESPONSIBLE_OFFICER",
  COMMISSIONER: "COMMISSIONER",
  COUNCIL: "COUNCIL",
  HEALTH_PROVIDER: "HEALTH_PROVIDER",
  VOLUNTARY_SECTOR: "VOLUNTARY_SECTOR",
  LEARNING_DISABILITY_PARTNERSHIP: "LEARNING_DISABILITY_PARTNERSHIP",
  CARERS: "CARERS",
} as const;
export type SteeringSeat = keyof typeof steeringSeats;
