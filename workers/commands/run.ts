import { CommanderError } from "commander";
import { WrongEnvironment } from "../../subgraphs/kit/environment.ts";
import { HubFault } from "./hub.ts";

/** How a command ends. */
export const exitCodes = {
  /** Everything was taken. */
  DONE: 0,
  /** It could not be done: wrong arguments, an unreadable file, a hub that does not answer. */
  FAILED: 1,
  /** Done, but for some rows or documents that could not be taken. */
  SOME_NOT_TAKEN: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A file that was named is not what it should be; the message says what is wrong, and nothing of what it holds. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** Runs a command; what stops it is said in one line on the error output. @returns the exit code */
export async function run(command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    // What commander throws it has said itself; asking for help is no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.DONE : exitCodes.FAILED;
    const plain = [UnreadableFile, HubFault, WrongEnvironment].some((kind) => error instanceof kind);
    console.error(plain ? (error as Error).message : error);
    return exitCodes.FAILED;
  }
}
