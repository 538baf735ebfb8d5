import type { IsoDate } from "../values/iso-date.ts";

/** One version of a rule or a name: in force from a day, up to and including another. */
export interface Version {
  readonly version: string;
  readonly from: IsoDate;
  /** The last day; null while it is in force. */
  readonly until: IsoDate | null;
  readonly source: string;
}

/** The version in force on a day, if there was one. */
export function findInForce<V extends Version>(versions: readonly V[], day: IsoDate): V | null {
  return versions.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

/** The version in force on a day. @throws when there was none. */
export function getInForce<V extends Version>(versions: readonly V[], day: IsoDate): V {
  const found = findInForce(versions, day);
  if (found === null) throw new Error(`No version was in force on ${day}.`);
  return found;
}
