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

/** What the steering group should know of a week. */
export interface Digest {
  /** The Monday on which the week began. */
  readonly weekOf: IsoDate;
  readonly madeAt: Date;
  /** What was told of interfaces in the seven days before. */
  readonly reported: number;
  readonly outstanding: readonly DigestInterface[];
  /** Themes that adults' reviews showed for the first time in the seven days before. */
  readonly newThemes: readonly string[];
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}
