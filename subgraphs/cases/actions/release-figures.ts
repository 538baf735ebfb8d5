import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { findMeasure } from "../../../schema/codes/measures.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { findReleasesOf } from "../../kit/disclosure/figures-store.ts";
import { releaseFigures as release } from "../../kit/disclosure/release-figures.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkRelease, type Span } from "../domain/figures.ts";
import { countPeople } from "./count-people.ts";

/** A measure and the quarters whose figures are released together. */
export interface ReleaseFiguresCommand extends Span {
  readonly measure: string;
}

/** Releases the figures of a measure, as a named person's act: from then on they stay as they are. */
export async function releaseFigures(
  tx: Transaction,
  { measure: name, first, last }: ReleaseFiguresCommand,
): Promise<{ releaseId: string }> {
  const measure = findMeasure(name);
  if (measure === null) throw new Refused([{ code: "NO_SUCH_MEASURE", path: ["measure"] }]);
  const today = dayInEngland(tx.now);
  const released = (await findReleasesOf(tx, measure)).map((each) => ({
    first: each.firstQuarter,
    last: each.lastQuarter,
  }));
  refuseIf(checkRelease({ first, last }, released, today));
  const rule = getInForce(countRules, today);
  const { id } = await release(tx, {
    measure,
    first,
    last,
    rule,
    peopleOf: (quarter) => countPeople(tx, measure, quarter),
  });
  return { releaseId: id };
}
