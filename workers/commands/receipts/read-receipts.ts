import { readFile } from "node:fs/promises";
import { type FileAnswer, readFileAnswer } from "../../adapters/registry-answers.ts";
import { UnreadableFile } from "../run.ts";

/** A line of a file of receipts; null where it says nothing that can be read as one. */
export interface ReceiptLine {
  /** Counts from 1, as editors do. */
  readonly line: number;
  readonly answer: FileAnswer | null;
}

/** Reads a file that the national programme returns, an answer on each line as JSON. Throws `UnreadableFile`. */
export async function readReceipts(file: string): Promise<ReceiptLine[]> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new UnreadableFile(`${file} cannot be read.`);
  });
  return content
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((text, at) =>
      text.trim() === "" ? [] : [{ line: at + 1, answer: readFileAnswer(asJson(text)) }],
    );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
