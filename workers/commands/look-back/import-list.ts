import { basename } from "node:path";
import { Command } from "commander";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { parseOrganisationCode } from "../../../schema/values/organisation-code.ts";
import { readCommandConfig } from "../config.ts";
import { tokensOf } from "../credentials.ts";
import { openHub } from "../hub.ts";
import { withProgress } from "../progress.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { openListFile, readMapping } from "./read-files.ts";
import { type ListOutcome, runList } from "./run-list.ts";
import { understandRow } from "./understand-row.ts";

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
  const { file, columns, source, organisation, dryRun } = given;
  const list = await openListFile(file, columns ? await readMapping(columns) : {});
  const terms = { sourceSystem: source, organisation, today: dayInEngland(new Date()) };
  const rows = async function* () {
    for await (const row of list.rows()) yield understandRow(row, terms);
  };
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, standardClient));
  try {
    const listRun = { name: basename(file), sourceSystem: source, dryRun };
    const outcome = await withProgress(dryRun ? "Looking" : "Importing", (progress) =>
      runList(hub, rows, listRun, progress),
    );
    return await tell(outcome, given);
  } finally {
    await hub.close();
  }
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

async function tell({ rows, notTaken }: ListOutcome, { file, dryRun }: Arguments): Promise<ExitCode> {
  let not = 0;
  for await (const { line, reasons } of notTaken()) {
    not += 1;
    console.log([`Line ${line} ${dryRun ? "could not be" : "was not"} taken:`, ...reasons].join("\n  "));
  }
  const good = rows - not;
  console.log(
    dryRun
      ? `${basename(file)}: nothing was taken; ${good} of ${rows} rows look good.`
      : `${basename(file)}: ${good} of ${rows} rows were taken.`,
  );
  return not > 0 ? exitCodes.SOME_NOT_TAKEN : exitCodes.DONE;
}
