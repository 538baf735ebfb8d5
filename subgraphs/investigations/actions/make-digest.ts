import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { mondayOf, toldSince } from "../domain/digest.ts";
import { findThemesSeenSince, findUnsettledLinks, saveDigest } from "../store/digests.ts";
import { findLinks } from "../store/links.ts";
import { readOutstanding } from "./read-outstanding.ts";

/**
 * Makes the steering group's digest of the week: what is outstanding of interfaces, and which themes are new in adults'
 * reviews; how much was told is counted for each reader. Of children it holds nothing: their figures are released, not told week by week.
 */
export async function makeDigest(tx: Transaction): Promise<{ weekOf: string }> {
  const weekOf = mondayOf(dayInEngland(tx.now));
  const unsettled = await findUnsettledLinks(tx);
  const links = await findLinks(tx, unsettled);
  const outstanding = await readOutstanding(tx, unsettled);
  await saveDigest(tx, {
    weekOf,
    madeAt: tx.now,
    outstanding: unsettled.flatMap((id) => {
      const { caseId = "", investigationId = "" } = links.get(id) ?? {};
      return (outstanding.get(id) ?? []).map((report) => ({ caseId, investigationId, ...report }));
    }),
    newThemes: await findThemesSeenSince(tx, toldSince(tx.now)),
  });
  return { weekOf };
}
