import { basename } from "node:path";
import { UnreadableFile } from "../run.ts";

/** What was found wrong in single lines. A message names line and column, never what the line says of somebody. */
export interface LineFaults {
  /** Something that counts as missing. */
  note(file: string, line: number, what: string): void;
  /** Something without which the file cannot be linked. */
  refuse(file: string, line: number, what: string): void;
  /** Prints what was noted. Throws {@link UnreadableFile} where something was refused. */
  tell(print: (line: string) => void): void;
}

/** So many of each sort are told line by line. */
const toldByLine = 20;

/** Collects faults; of many alike the first are kept, and the rest counted. */
export function collectFaults(): LineFaults {
  const noted = faultList();
  const refused = faultList();
  return {
    note: noted.add,
    refuse: refused.add,
    tell(print) {
      for (const line of noted.lines()) print(line);
      if (refused.lines().length > 0) throw new UnreadableFile(refused.lines().join("\n"));
    },
  };
}

function faultList() {
  const first: string[] = [];
  let more = 0;
  return {
    add(file: string, line: number, what: string) {
      if (first.length < toldByLine) first.push(`${basename(file)}, line ${line}: ${what}.`);
      else more++;
    },
    lines: () => (more === 0 ? first : [...first, `… and ${more} more of this kind.`]),
  };
}
