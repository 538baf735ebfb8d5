import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { LinkageModel } from "../../deduplication/linkage/model.ts";
import { UnreadableFile } from "../run.ts";
import { readJson } from "./link-config.ts";

const shares = z.array(z.array(z.number().min(0).max(1)));

const modelSchema = z.object({
  version: z.literal(1),
  training: z.object({ rows: z.number(), pairs: z.number(), expected: z.number(), rounds: z.number() }),
  prior: z.number().positive().max(1),
  relatives: z.number().min(0),
  twins: z.number().min(0).max(1),
  namesTogether: z.number().min(1),
  comparisons: z.array(
    z.object({
      name: z.string(),
      kind: z.string().nullable(),
      hangsOn: z.string().nullable(),
      rarest: z.number().nullable(),
      levels: z.array(z.string()),
      same: shares,
      other: shares,
    }),
  ),
});

/** Reads a kept model. Throws {@link UnreadableFile}. */
export function readModel(file: string): LinkageModel {
  const parsed = modelSchema.safeParse(readJson(file));
  if (!parsed.success) throw new UnreadableFile(`${file} is no model that --save-model has written.`);
  return parsed.data;
}

/** Writes something as JSON for people to read too. Throws {@link UnreadableFile}. */
export function writeJson(file: string, content: object): void {
  writeText(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** Writes a text. Throws {@link UnreadableFile}. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UnreadableFile(`${file} cannot be written.`);
  }
}
