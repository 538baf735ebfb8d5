import { closeSync, openSync, writeSync } from "node:fs";
import { UnreadableFile } from "./run.ts";

/** So many lines are written at once: however many there are, no more than these are held as text. */
const linesAtOnce = 4_000;

/** Writes a CSV file line by line. Throws {@link UnreadableFile} where it cannot be written. */
export function writeCsv(file: string, headings: string, lines: Iterable<string>): void {
  const descriptor = open(file);
  try {
    let waiting = [headings];
    for (const line of lines) {
      if (waiting.length >= linesAtOnce) {
        writeSync(descriptor, `${waiting.join("\n")}\n`);
        waiting = [];
      }
      waiting.push(line);
    }
    writeSync(descriptor, `${waiting.join("\n")}\n`);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    // What is written tells of people: nobody else on the machine is to read it.
    return openSync(file, "w", 0o600);
  } catch {
    throw new UnreadableFile(`${file} cannot be written.`);
  }
}

/** A value as a cell of a CSV file. */
export function cellOf(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
