import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { findLibraryReports, withdrawReports } from "../store/library.ts";

/** Takes a report that others have published out of the library. */
export async function withdrawLibraryReport(
  tx: Transaction,
  { reportId }: { readonly reportId: string },
): Promise<{ reportId: string }> {
  const report = (await findLibraryReports(tx, [reportId])).get(reportId);
  if (report === undefined) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  if (report.kind === "REVIEW")
    throw new Refused([{ code: "REVIEW_FOLLOWS_ITS_RECORD", path: ["reportId"] }]);
  await withdrawReports(tx, { id: reportId });
  return { reportId };
}
