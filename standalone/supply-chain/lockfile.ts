import { readFileSync } from "node:fs";
import { z } from "zod";

const dependencies = z.record(z.string(), z.string()).default({});
const lockedSchema = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.string().default("UNKNOWN"),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies,
  optionalDependencies: dependencies,
});
const lockfileSchema = z.object({ packages: z.record(z.string(), z.looseObject({})) });

/** A package that the lockfile pins, at its place below `node_modules`. */
export interface Locked extends Omit<z.infer<typeof lockedSchema>, "name"> {
  readonly path: string;
  readonly name: string;
}

const folder = "node_modules/";

/** Every package of a lockfile, by its path. */
export function readLockfile(file: string): ReadonlyMap<string, Locked> {
  const { packages } = lockfileSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(
    Object.entries(packages).flatMap(([path, entry]) => {
      if (path === "") return [];
      const locked = lockedSchema.parse(entry);
      const name = locked.name ?? path.slice(path.lastIndexOf(folder) + folder.length);
      return [[path, { ...locked, path, name }]];
    }),
  );
}

/** What the package at a path gets when it asks for another by name: the nearest one on its way up, as Node looks. */
export function resolved(packages: ReadonlyMap<string, Locked>, from: string, name: string): Locked | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(folder) - 1))) {
    const found = packages.get(at === "" ? `${folder}${name}` : `${at}/${folder}${name}`);
    if (found) return found;
    if (at === "") return null;
  }
}
