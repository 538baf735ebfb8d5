import { randomUUID } from "node:crypto";
import { Command } from "commander";
import { TakeReceiptDocument } from "../../../schema/operations/generated/documents.ts";
import type { FileAnswer } from "../../adapters/registry-answers.ts";
import { readCommandConfig } from "../config.ts";
import { noClient, tokensOf } from "../credentials.ts";
import { type Hub, openHub } from "../hub.ts";
import { withProgress } from "../progress.ts";
import { refusalInWords } from "../refusals.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { type ReceiptLine, readReceipts } from "./read-receipts.ts";

/** What a line should have been that cannot be read. */
const noReceipt =
  'This is no receipt: one has "idempotencyKey", "version", "contentHash" and "id" with "receivedAt", or "code" with "faults". Ask the national programme for the file again.';

/**
 * Takes in the receipts that the national programme returns for a file, and says of each line that was not taken why.
 * @returns the exit code
 */
export async function importReceipts(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const lines = await readReceipts(readArguments(args));
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, noClient));
  try {
    const faults = await withProgress("Taking receipts", async (progress) => {
      const found: string[] = [];
      // In the order of the file: of a review the earlier version is answered first.
      for (const [at, line] of lines.entries()) {
        found.push(...(await take(hub, line)).map((fault) => `line ${line.line}: ${fault}`));
        progress(at + 1, lines.length);
      }
      return found;
    });
    for (const fault of faults) console.log(fault);
    const refused = new Set(faults.map((fault) => fault.split(":")[0])).size;
    console.log(`${lines.length - refused} of ${lines.length} receipts are taken`);
    return refused === 0 ? exitCodes.DONE : exitCodes.SOME_NOT_TAKEN;
  } finally {
    await hub.close();
  }
}

/** @returns what stands against it, in words */
async function take(hub: Hub, { answer }: ReceiptLine): Promise<string[]> {
  if (answer === null) return [noReceipt];
  // A key of its own each time: what was refused may be taken once what stood against it was put right.
  const input = { idempotencyKey: randomUUID(), ...inputOf(answer) };
  const { takeReceipt } = await hub.send(TakeReceiptDocument, { input });
  return (takeReceipt?.refusals ?? []).map(refusalInWords);
}

function inputOf({ submissionId, version, contentHash, ...answer }: FileAnswer) {
  const about = { submissionId, version, contentHash };
  if (answer.receipt !== null) {
    const { id: receiptId, receivedAt } = answer.receipt;
    return { ...about, receiptId, receivedAt, reasons: [] };
  }
  return { ...about, reasons: answer.reasons.map(({ field, reason }) => ({ path: field, message: reason })) };
}

function readArguments(args: readonly string[]): string {
  return new Command("npm run -s import:receipts --")
    .usage("FILE")
    .description(
      "Takes in the receipts that the national programme returns for a file of submissions. In the name of HUB_TOKEN, somebody who may release. A file may be taken in again: what was taken stays as it is.",
    )
    .argument("<file>", "an answer on each line, as JSON")
    .addHelpText("after", "\nExit code: 0 all taken, 2 some not taken, 1 not done.")
    .exitOverride()
    .parse([...args], { from: "user" }).args[0]!;
}
