import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UnreadableFile } from "../run.ts";

const handover = z.object({
  source: z.object({ system: z.string(), id: z.string(), version: z.int() }),
  schemaVersion: z.string(),
  /** The form, as JSON or as the text of it. */
  document: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

/** A version of a child's death review as a file holds it, its document as text. */
export interface HandoverToSend {
  readonly source: { readonly system: string; readonly id: string; readonly version: number };
  readonly schemaVersion: string;
  readonly document: string;
}

/** Reads a file with one handover or a list of them. Throws `UnreadableFile`. */
export async function readHandovers(file: string): Promise<HandoverToSend[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UnreadableFile(`${file} cannot be read.`);
  });
  const parsed = z.union([handover.transform((one) => [one]), z.array(handover)]).safeParse(asJson(text));
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
