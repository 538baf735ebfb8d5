import { addDays } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { InterfaceReportKind } from "./interface-report.ts";

/** An interface of which the steering group is still to be told, in ids, codes and dates. */
export interface DigestInterface {
  readonly caseId: string;
  readonly investigationId: string;
  readonly kind: InterfaceReportKind;
  readonly dueOn: IsoDate;
}

/** What is kept of a week, for whoever reads of it. */
export interface KeptDigest {
  /** The Monday on which the week began. */
  readonly weekOf: IsoDate;
  readonly madeAt: Date;
  readonly outstanding: readonly DigestInterface[];
  /** Themes that adults' reviews showed for the first time in the seven days before. */
  readonly newThemes: readonly string[];
}

/** What the steering group should know of a week. */
export interface Digest extends KeptDigest {
  /** What was told in the seven days before of those interfaces that its reader may know of. */
  readonly reported: number;
}

const weekInMs = 7 * 86_400_000;

/** Since when a digest tells what is new: seven days before it is made. */
export function toldSince(madeAt: Date): Date {
  return new Date(madeAt.getTime() - weekInMs);
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}
