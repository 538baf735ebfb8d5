import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UnreadableFile } from "../run.ts";
import type { HandoverToSend } from "./handover-to-send.ts";
import { readCsv } from "./read-csv.ts";

const handover = z.object({
  source: z.object({ system: z.string(), id: z.string(), version: z.int() }),
  schemaVersion: z.string(),
  /** The form, as JSON or as the text of it. */
  document: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

/** Reads a file with one handover or a list of them, JSON or a table. Throws `UnreadableFile`. */
export async function readHandovers(file: string): Promise<HandoverToSend[]> {
  const content = await readFile(file).catch(() => {
    throw new UnreadableFile(`${file} cannot be read.`);
  });
  if (/\.csv$/i.test(file)) return readCsv(content, file);
  const parsed = z
    .union([handover.transform((one) => [one]), z.array(handover)])
    .safeParse(asJson(content.toString()));
  if (!parsed.success) {
    throw new UnreadableFile(
      `${file} holds no handovers: each is { "source": { "system", "id", "version" }, "schemaVersion", "document" }, one or a list of them.`,
    );
  }
  return parsed.data.map(({ document, ...rest }) => ({
    ...rest,
    document: typeof document === "string" ? document : JSON.stringify(document),
  }));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
