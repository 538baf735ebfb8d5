import { basename } from "node:path";
import { type FoundDeath, findDeaths } from "../../deduplication/case-finding/find-deaths.ts";
import { deathReportModel } from "../../deduplication/models/death-reports.ts";
import { readListFile, readMapping } from "../look-back/read-files.ts";
import type { ListRow } from "../look-back/read-list.ts";
import { reportOf } from "../look-back/understand-row.ts";
import { withProgress } from "../progress.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { cellOf, writeCsv } from "../write-csv.ts";
import { type FindCasesArguments, readArguments } from "./arguments.ts";
import { listHeadings, listRow } from "./list-row.ts";
import { matchSubjectOf } from "./match-subject-of.ts";

/**
 * Finds the deaths of people on a register and writes them as a look-back list. A register holds living people: of
 * a row that is not matched nothing is written, kept or said, but that it was read.
 * @param today ISO, for when the deaths were found
 * @returns the exit code
 */
export async function findCases(args: readonly string[], today: string): Promise<ExitCode> {
  const given = readArguments(args);
  const own = given.columns === null ? {} : await readMapping(given.columns);
  const register = await readListFile(given.register, own);
  const deaths = await readListFile(given.deaths, own);
  const found = await withProgress("Comparing", async (progress) =>
    findDeaths(deathReportModel, register.map(subjectOf), deaths.map(subjectOf), (done) =>
      progress(done, deaths.length),
    ),
  );
  write(found, register, deaths, given, today);
  tell(found, register.length, deaths.length, given);
  return exitCodes.DONE;
}

function subjectOf(row: ListRow) {
  return matchSubjectOf(reportOf(row, { sourceSystem: "", organisation: null }));
}

function write(
  found: readonly FoundDeath[],
  register: readonly ListRow[],
  deaths: readonly ListRow[],
  { out, organisation }: FindCasesArguments,
  today: string,
): void {
  const lines = found.map((each) =>
    listRow(each, deaths[each.death]!, register[each.registered]!, { organisation, today })
      .map(cellOf)
      .join(","),
  );
  const headings = listHeadings.join(",");
  if (out !== null) writeCsv(out, headings, lines);
  else for (const line of [headings, ...lines]) console.log(line);
}

/** Goes to the error output: the standard output may be the list. */
function tell(
  found: readonly FoundDeath[],
  registered: number,
  deaths: number,
  { register, out }: FindCasesArguments,
): void {
  const doubtful = found.filter(({ isCertain }) => !isCertain).length;
  console.error(
    `${basename(register)}: ${registered} people, ${deaths} deaths; ${found.length - doubtful} found for certain, ${doubtful} for a person to check.`,
  );
  if (out !== null && doubtful > 0)
    console.error(`Look at the ${doubtful} marked rows of ${out} before you import it.`);
}
