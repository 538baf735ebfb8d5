import type { PackContent } from "../../schema/values/pack.ts";

/** The figures of a pack, one a row, as spreadsheets read them. */
export function writeCsv({ sections }: PackContent): string {
  const rows = sections.flatMap(({ kind, tables }) =>
    tables.flatMap(({ caption, columns, rows: of }) =>
      of.flatMap(({ label, cells }) =>
        cells.map(({ display, value, suppressed }, index) => [
          kind,
          caption,
          label,
          columns[index + 1] ?? "",
          display,
          value === null ? "" : String(value),
          suppressed ? "yes" : "no",
        ]),
      ),
    ),
  );
  const head = ["section", "table", "row", "figure", "printed", "value", "suppressed"];
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula is kept from being one. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
