import { readFileSync } from "node:fs";
import { z } from "zod";
import { columnKinds } from "../../deduplication/linkage/column-kinds.ts";
import { UnreadableFile } from "../run.ts";

/** What the columns of the files hold. */
export type LinkConfig = z.infer<typeof linkConfigSchema>;

const linkConfigSchema = z.object({
  /** The column that identifies a row within its file. */
  id: z.string().trim().min(1),
  columns: z
    .record(z.string().trim().min(1), z.enum(columnKinds))
    .refine((columns) => Object.keys(columns).length > 0, {
      error: "names no column",
    }),
  /** Has a row of one file at most one partner in the other? */
  oneToOne: z.boolean().default(false),
});

/** Reads the config. Throws {@link UnreadableFile} that says what is wrong with it. */
export function readLinkConfig(file: string): LinkConfig {
  const parsed = linkConfigSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join(".") || "the config"}: ${message}`,
  );
  throw new UnreadableFile(
    [
      `${file} is no config for linking:`,
      ...faults,
      'It should be like { "id": "rec_id", "columns": { "surname": "familyName" }, "oneToOne": false }.',
      `The kinds of columns are ${columnKinds.join(", ")}.`,
    ].join("\n"),
  );
}

/** What a JSON file holds. Throws {@link UnreadableFile}. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UnreadableFile(
      error instanceof SyntaxError ? `${file} is no JSON: ${error.message}.` : `${file} cannot be read.`,
    );
  }
}
