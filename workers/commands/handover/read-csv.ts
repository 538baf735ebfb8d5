import { parse } from "csv-parse/sync";
import { decodeText } from "../decode-text.ts";
import { UnreadableFile } from "../run.ts";
import { type Cells, documentOf } from "./csv-document.ts";
import type { HandoverToSend } from "./handover-to-send.ts";

const delimiters = [",", ";", "\t"];
const needed = ["source.system", "source.id", "source.version", "schemaVersion"] as const;

/**
 * Reads handovers out of a table: a row is a handover, a heading the path of a field of the form, as
 * `child.familyName`. What a form does not know goes along as it is: the hub keeps it in quarantine and says why.
 * Throws `UnreadableFile` where a row does not say which handover it is.
 */
export function readCsv(file: Uint8Array, name: string): HandoverToSend[] {
  const text = decodeText(file);
  const heading = text.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = delimiters.find((each) => heading.split(each).includes("source.id"));
  if (delimiter === undefined) {
    throw new UnreadableFile(`${name} has no heading ${needed.join(", ")}: its first row names the fields.`);
  }
  const rows = parse(text, { delimiter, bom: true, columns: true, trim: true, skip_empty_lines: true });
  return (rows as Cells[]).map((cells, index) => handoverOf(cells, `${name}, row ${index + 2}`));
}

function handoverOf(cells: Cells, where: string): HandoverToSend {
  const [system, id, version, schemaVersion] = needed.map((field) => cells[field] ?? "");
  if (!system || !id || !schemaVersion || !/^[1-9]\d*$/.test(version ?? "")) {
    throw new UnreadableFile(`${where} does not say which handover it is: ${needed.join(", ")} are needed.`);
  }
  const rest = Object.entries(cells).filter(([field]) => !(needed as readonly string[]).includes(field));
  const document = JSON.stringify(documentOf(Object.fromEntries(rest)));
  return { source: { system, id, version: Number(version) }, schemaVersion, document };
}
