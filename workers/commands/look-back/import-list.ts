import { basename } from "node:path";
import { Command } from "commander";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { parseOrganisationCode } from "../../../schema/values/organisation-code.ts";
import { readCommandConfig } from "../config.ts";
import { tokensOf } from "../credentials.ts";
import { openHub } from "../hub.ts";
import { withProgress } from "../progress.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { readListFile, readMapping } from "./read-files.ts";
import { type RowResult, runList } from "./run-list.ts";
import { type UnderstoodRow, understandRow } from "./understand-row.ts";

/** The system that signs in where no other is named. */
const standardClient = "system-local-area-contact";

interface Arguments {
  readonly file: string;
  readonly dryRun: boolean;
  readonly source: string;
  readonly organisation: string | null;
  readonly columns: string | null;
}

/** Imports a look-back list, or with `--dry-run` says what could not be taken. @returns the exit code */
export async function importList(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const given = readArguments(args);
  const rows = await understandList(given);
  const results = await send(rows, given, env);
  return tell(results, given);
}

function readArguments(args: readonly string[]): Arguments {
  const command = new Command("npm run -s import --")
    .usage("FILE.csv [options]")
    .description(
      "Sends the rows of a look-back list to the hub as reports of deaths. A list may be imported again: what was taken stays as it is.",
    )
    .argument("<file>", "the list, as a spreadsheet saves it as CSV")
    .option("--dry-run", "only say what would become of every row; none is taken")
    .option("--source <name>", "the name of the list among the reports' sources", "look-back")
    .option("--organisation <code>", "code of the organisation of rows that name none")
    .option("--columns <file>", 'a JSON file with headings of your own, {"deathDate": ["Passed away"]}')
    .addHelpText("after", "\nExit code: 0 all rows taken, 2 some rows not taken, 1 not done.")
    .exitOverride()
    .parse([...args], { from: "user" });
  const options = command.opts<{
    dryRun: boolean;
    source: string;
    organisation?: string;
    columns?: string;
  }>();
  const organisation = options.organisation ? parseOrganisationCode(options.organisation) : null;
  if (organisation && !organisation.ok) command.error(`--organisation: ${organisation.reason}`);
  return {
    file: command.args[0]!,
    dryRun: options.dryRun ?? false,
    source: options.source,
    organisation: organisation?.ok ? organisation.value : null,
    columns: options.columns ?? null,
  };
}

async function understandList({ file, columns, source, organisation }: Arguments): Promise<UnderstoodRow[]> {
  const rows = await readListFile(file, columns ? await readMapping(columns) : {});
  const terms = { sourceSystem: source, organisation, today: dayInEngland(new Date()) };
  return rows.map((row) => understandRow(row, terms));
}

async function send(
  rows: readonly UnderstoodRow[],
  { file, source, dryRun }: Arguments,
  env: NodeJS.ProcessEnv,
): Promise<RowResult[]> {
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, standardClient));
  try {
    return await withProgress(dryRun ? "Looking" : "Importing", (progress) =>
      runList(hub, rows, { name: basename(file), sourceSystem: source, dryRun }, progress),
    );
  } finally {
    await hub.close();
  }
}

function tell(results: readonly RowResult[], { file, dryRun }: Arguments): ExitCode {
  const not = results.filter(({ reasons }) => reasons.length > 0);
  for (const { line, reasons } of not) {
    console.log([`Line ${line} ${dryRun ? "could not be" : "was not"} taken:`, ...reasons].join("\n  "));
  }
  const good = results.length - not.length;
  console.log(
    dryRun
      ? `${basename(file)}: nothing was taken; ${good} of ${results.length} rows look good.`
      : `${basename(file)}: ${good} of ${results.length} rows were taken.`,
  );
  return not.length > 0 ? exitCodes.SOME_NOT_TAKEN : exitCodes.DONE;
}
