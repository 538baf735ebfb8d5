import { Command, InvalidArgumentError, Option } from "commander";
import { type DialectName, dialects } from "../../deduplication/linkage/splink/dialects.ts";

/** What the command was asked to do. */
export interface LinkArguments {
  readonly config: string;
  /** One file to search for duplicates, or two to link. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly clusters: string | null;
  /** The ids of a pair to explain: of one file both, of two the left and the right one. */
  readonly explain: readonly [string, string] | null;
  readonly chart: string | null;
  readonly model: string | null;
  readonly saveModel: string | null;
  readonly exportSplink: string | null;
  readonly splinkDialect: DialectName;
  /** Pairs below this weight are not written, in bits of log odds. */
  readonly floor: number;
}

const example = `
The config names the column that identifies a row, and what the columns hold:
  { "id": "rec_id", "columns": { "surname": "familyName", "dob": "birthDate" }, "oneToOne": false }
Columns that are not named are ignored. A date may be YYYYMMDD or ISO, and may lack day or month.
A weight is the log odds that two rows are one person, in bits: at 0 it is as likely as not.

Exit code: 0 done, 1 not done.`;

/** Reads the arguments; what is wrong with them, commander says. */
export function readArguments(args: readonly string[]): LinkArguments {
  const command = new Command("npm run -s link --")
    .usage("--config CONFIG.json --out PAIRS.csv LEFT.csv [RIGHT.csv]")
    .description("Finds the rows of one person: the duplicates within a file, or the links between two.")
    .argument("<left>", "the file to search for duplicates, or the first of two to link")
    .argument("[right]", "the second of two files to link")
    .requiredOption("--config <file>", "what the columns hold, as JSON")
    .option("--out <file>", "write id_left,id_right,weight,probability of each pair, the surest first")
    .option("--clusters <file>", "write id,cluster: the rows of one person have one cluster")
    .option("--explain <ids>", "print how the weight of a pair comes about; two ids: --explain A B")
    .option("--chart <file>", "draw the weights, and the pair to explain: FILE.svg or FILE.html")
    .option("--model <file>", "link by a kept model instead of training one")
    .option("--save-model <file>", "keep the trained model; it holds no value of any row")
    .option("--export-splink <file>", "write the model as settings of Splink, for Spark, DuckDB or Athena")
    .addOption(
      new Option("--splink-dialect <name>", "the database that Splink is to run on")
        .choices(Object.keys(dialects))
        .default("duckdb"),
    )
    .option("--floor <bits>", "the lowest weight to write", readNumber, -10)
    .addHelpText("after", example)
    .allowExcessArguments(false)
    .exitOverride();
  const { ids, others } = takePair(args);
  command.parse(others, { from: "user" });
  const options = command.opts<Options>();
  if (options.explain !== undefined) command.error("error: --explain takes two ids: --explain A B");
  return {
    config: options.config,
    files: command.args,
    out: options.out ?? null,
    clusters: options.clusters ?? null,
    explain: ids,
    chart: options.chart ?? null,
    model: options.model ?? null,
    saveModel: options.saveModel ?? null,
    exportSplink: options.exportSplink ?? null,
    splinkDialect: options.splinkDialect,
    floor: options.floor,
  };
}

type Options = Pick<LinkArguments, "config" | "floor" | "splinkDialect"> & {
  readonly [Name in Exclude<keyof LinkArguments, "config" | "files" | "floor" | "splinkDialect">]?: string;
};

/** Takes `--explain A B` out of the arguments: commander knows options of one value, or of all that follow. */
function takePair(args: readonly string[]): { ids: readonly [string, string] | null; others: string[] } {
  const at = args.indexOf("--explain");
  const [a, b] = args.slice(at + 1, at + 3);
  if (at < 0 || a === undefined || b === undefined || b.startsWith("--"))
    return { ids: null, others: [...args] };
  return { ids: [a, b], others: [...args.slice(0, at), ...args.slice(at + 3)] };
}

function readNumber(text: string): number {
  const number = Number(text);
  if (Number.isNaN(number)) throw new InvalidArgumentError("It should be a number of bits, such as -10.");
  return number;
}
