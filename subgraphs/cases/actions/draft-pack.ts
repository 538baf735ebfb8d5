import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { PackAudience, PackContent } from "../../../schema/values/pack.ts";
import { daysOf } from "../../../schema/values/quarter.ts";
import { spanInWords } from "../../../schema/values/released-spans.ts";
import type { Transaction } from "../../kit/database.ts";
import { isExactFor, type PackPeriod } from "../domain/pack.ts";
import {
  exactActions,
  exactBacklog,
  exactInterfaces,
  exactThemes,
  exactTimeliness,
} from "./exact-sections.ts";
import { type ReleasedFigures, releasedSections } from "./released-sections.ts";

const audienceNames: Readonly<Record<PackAudience, string>> = {
  STEERING_GROUP: "the steering group",
  HEALTH_AND_WELLBEING_BOARD: "the Health and Wellbeing Board",
  ADULT_SOCIAL_SERVICES_REVIEW_PANEL: "the adult social services review panel",
  OTHER_BOARD: "boards and committees",
};

/**
 * What this owner's figures say for an audience now. Exact counts are of the rows that the caller sees, who sees every
 * row of the area; for all others nothing is counted: what was released is told again.
 */
export async function draftPack(
  tx: Transaction,
  audience: PackAudience,
  period: PackPeriod,
): Promise<PackContent> {
  const exact = isExactFor(audience);
  const { sections, sources } = exact ? await exactly(tx, period) : await releasedSections(tx, period);
  return {
    title: `Learning from deaths: ${spanInWords(period)}, for ${audienceNames[audience]}`,
    audience,
    exact,
    ...period,
    madeAt: tx.now.toISOString(),
    sources,
    sections,
  };
}

async function exactly(tx: Transaction, period: PackPeriod): Promise<ReleasedFigures> {
  const days = { first: daysOf(period.firstQuarter).first, last: daysOf(period.lastQuarter).last };
  return {
    sections: [
      await exactTimeliness(tx, days),
      await exactBacklog(tx),
      await exactThemes(tx, days),
      await exactActions(tx, days),
      await exactInterfaces(tx, days),
    ],
    sources: [`Counted on ${dayInEngland(tx.now)} from the reviews of the area, exactly.`],
  };
}
