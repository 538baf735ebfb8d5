import type { RemovalKind } from "../types.ts";

/** How the scrub knew that something must go. */
export type FoundBy = "KNOWN" | "PATTERN" | "LIST";

/** Something that must go, and the mark that takes its place. */
export interface Find {
  readonly kind: RemovalKind;
  /** KNOWN: the hub knows it of the case; PATTERN: its form or what stands around tells; LIST: a list of names. */
  readonly by: FoundBy;
  /** Where it stands in the original text, in UTF-16 units; the end is not part of it. */
  readonly at: number;
  readonly end: number;
  readonly mark: string;
}

/** What stands in place of what was removed, unless more may be told. */
export const marks = {
  NAME: "[name]",
  ORGANISATION: "[organisation]",
  PLACE: "[place]",
  ADDRESS: "[address]",
  NHS_NUMBER: "[number]",
  NUMBER: "[number]",
  CASE_NUMBER: "[number]",
  TELEPHONE: "[number]",
  VEHICLE: "[vehicle]",
  POSTCODE: "[postcode]",
  DATE: "[date]",
  AGE: "[age]",
  EMAIL: "[e-mail]",
  WEB_ADDRESS: "[web address]",
} as const satisfies Record<RemovalKind, string>;
