import { Command, InvalidArgumentError } from "commander";
import { readCommandConfig } from "../config.ts";
import { tokensOf } from "../credentials.ts";
import { openHub } from "../hub.ts";
import { withProgress } from "../progress.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import type { HandoverToSend } from "./handover-to-send.ts";
import { inWords, wasTaken } from "./in-words.ts";
import { readHandovers } from "./read-handovers.ts";
import { awaitMatches, type SentHandover, sendHandovers } from "./send-handovers.ts";

/** The system that signs in where no other is named. */
const standardClient = "system-child-death-review";

/** Hands over child deaths out of a file and says what became of each. @returns the exit code */
export async function handOver(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const { file, waitSeconds } = readArguments(args);
  const handovers = await readHandovers(file);
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, standardClient));
  try {
    const sent = await withProgress("Handing over", (progress) => sendHandovers(hub, handovers, progress));
    return tell(handovers, await awaitMatches(hub, sent, waitSeconds * 1_000));
  } finally {
    await hub.close();
  }
}

function readArguments(args: readonly string[]): { file: string; waitSeconds: number } {
  const command = new Command("npm run -s handover --")
    .usage("FILE.json|FILE.csv [options]")
    .description(
      "Hands over child deaths as a child death review team, and says what became of each. A file may be sent again: what was taken stays as it is.",
    )
    .argument(
      "<file>",
      "one handover or a list of them, as JSON, or a table whose headings are the fields of the form",
    )
    .option("--wait <seconds>", "how long to wait until they are matched", readSeconds, 10)
    .addHelpText("after", "\nExit code: 0 all taken, 2 some not taken or in quarantine, 1 not done.")
    .exitOverride()
    .parse([...args], { from: "user" });
  return { file: command.args[0]!, waitSeconds: command.opts<{ wait: number }>().wait };
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0)) throw new InvalidArgumentError("It should be a number of seconds.");
  return seconds;
}

function tell(handovers: readonly HandoverToSend[], sent: readonly SentHandover[]): ExitCode {
  for (const [index, result] of sent.entries()) {
    const { system, id, version } = handovers[index]!.source;
    const [first, ...more] = inWords(result);
    console.log([`${system} ${id}, version ${version}: ${first}`, ...more].join("\n  "));
  }
  return sent.every(wasTaken) ? exitCodes.DONE : exitCodes.SOME_NOT_TAKEN;
}
