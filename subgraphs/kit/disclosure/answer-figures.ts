import { figuresCalendars } from "../../../schema/codes/figures-calendar.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { figuresDueOn, type Span } from "../../../schema/values/figures-span.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { daysOf } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../database.ts";
import { type FiguresRelease, findReleasesOf } from "./figures-store.ts";
import type { Measure } from "./measure.ts";

/** What somebody is told who asks for the figures of some quarters. */
export const figuresStandings = {
  SHOWN: "SHOWN",
  WAITS: "WAITS",
  NOT_RELEASED_YET: "NOT_RELEASED_YET",
  OVERDUE: "OVERDUE",
  NOT_OVER_YET: "NOT_OVER_YET",
} as const;

/** The figures of a measure for some quarters, or when they will be there. */
export interface FiguresAnswer {
  readonly standing: keyof typeof figuresStandings;
  readonly release: FiguresRelease | null;
  /** By which day they are released, or were to be; null where they are released. */
  readonly dueOn: IsoDate | null;
}

/** Answers who asks for the figures of some quarters, released or not. Nothing is counted for it. */
export async function answerFigures(tx: Transaction, measure: Measure, span: Span): Promise<FiguresAnswer> {
  const today = dayInEngland(tx.now);
  const release = (await findReleasesOf(tx, measure)).find(
    ({ firstQuarter, lastQuarter }) => firstQuarter === span.first && lastQuarter === span.last,
  );
  if (release !== undefined) return { standing: release.outcome, release, dueOn: null };
  const dueOn = figuresDueOn(span, getInForce(figuresCalendars, today).withinDays);
  return { standing: standingOf(span, today, dueOn), release: null, dueOn };
}

function standingOf({ last }: Span, today: IsoDate, dueOn: IsoDate): FiguresAnswer["standing"] {
  if (today <= daysOf(last).last) return "NOT_OVER_YET";
  return today <= dueOn ? "NOT_RELEASED_YET" : "OVERDUE";
}
