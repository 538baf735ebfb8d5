import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { mondayOf } from "../domain/digest.ts";
import { countReportsSince, findThemesSeenSince, findUnsettledLinks, saveDigest } from "../store/digests.ts";
import { findLinks } from "../store/links.ts";
import { readOutstanding } from "./read-outstanding.ts";

const weekInMs = 7 * 86_400_000;

/**
 * Makes the steering group's digest of the week: what was told of interfaces, what is outstanding, and which themes
 * are new in adults' reviews. Of children it holds nothing: their figures are released, not told week by week.
 */
export async function makeDigest(tx: Transaction): Promise<{ weekOf: string }> {
  const weekOf = mondayOf(dayInEngland(tx.now));
  const since = new Date(tx.now.getTime() - weekInMs);
  const unsettled = await findUnsettledLinks(tx);
  const links = await findLinks(tx, unsettled);
  const outstanding = await readOutstanding(tx, unsettled);
  await saveDigest(tx, {
    weekOf,
    madeAt: tx.now,
    reported: await countReportsSince(tx, since),
    outstanding: unsettled.flatMap((id) => {
      const { caseId = "", investigationId = "" } = links.get(id) ?? {};
      return (outstanding.get(id) ?? []).map((report) => ({ caseId, investigationId, ...report }));
    }),
    newThemes: await findThemesSeenSince(tx, since),
  });
  return { weekOf };
}
