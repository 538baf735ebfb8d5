import { Command } from "commander";
import { parseOrganisationCode } from "../../../schema/values/organisation-code.ts";

/** What the command was asked to do. */
export interface FindCasesArguments {
  readonly register: string;
  readonly deaths: string;
  readonly out: string | null;
  readonly organisation: string | null;
  readonly columns: string | null;
}

/** Reads the arguments; what is wrong with them, commander says. */
export function readArguments(args: readonly string[]): FindCasesArguments {
  const command = new Command("npm run -s find-cases --")
    .usage("--register REGISTER.csv --deaths DEATHS.csv --out LOOKBACK.csv")
    .description(
      "Finds the deaths of people on a learning disability register and writes them as a look-back list for import. Nothing of anybody else is written, kept or shown.",
    )
    .requiredOption("--register <file>", "the register, as a spreadsheet saves it as CSV")
    .requiredOption("--deaths <file>", "the extract of deaths, likewise")
    .option("--out <file>", "the list to write; without it the list goes to the standard output")
    .option("--organisation <code>", "code of the organisation that reports them, where no row names one")
    .option("--columns <file>", 'a JSON file with headings of your own, {"deathDate": ["Passed away"]}')
    .addHelpText(
      "after",
      "\nRows that are not certain are marked: look at them, and take out what is not the same person, before you import.",
    )
    .allowExcessArguments(false)
    .exitOverride()
    .parse([...args], { from: "user" });
  const { organisation, ...options } = command.opts<{
    register: string;
    deaths: string;
    out?: string;
    organisation?: string;
    columns?: string;
  }>();
  const parsed = organisation === undefined ? null : parseOrganisationCode(organisation);
  if (parsed && !parsed.ok) command.error(`--organisation: ${parsed.reason}`);
  return {
    register: options.register,
    deaths: options.deaths,
    out: options.out ?? null,
    organisation: parsed?.ok ? parsed.value : null,
    columns: options.columns ?? null,
  };
}
