/**
 * Whether an NHS number was verified against the national service.
 * Source: NHS Data Dictionary, NHS NUMBER STATUS INDICATOR CODE.
 */
export const nhsNumberStatuses = {
  "01": "Number present and verified",
  "02": "Number present but not traced",
  "03": "Trace required",
  "04": "Trace attempted: no match or more than one",
  "05": "Trace needs to be resolved",
  "06": "Trace in progress",
  "07": "Number not present and trace not required",
  "08": "Trace postponed",
} as const;

/** The status of a number that was traced and verified. */
export const tracedNumber = "01";
