import { existsSync, readFileSync } from "node:fs";

/** The text of an operation that partners, the console or a command may run. */
export function persistedOperation(name: string): string {
  const files = ["partners", "console", "commands"].map(
    (folder) => `schema/operations/${folder}/${name}.graphql`,
  );
  return readFileSync(files.find(existsSync) ?? name, "utf8");
}
