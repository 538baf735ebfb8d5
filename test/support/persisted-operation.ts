import { existsSync, readFileSync } from "node:fs";

/** The text of an operation that partners or the console may run. */
export function persistedOperation(name: string): string {
  const files = ["partners", "console"].map((folder) => `schema/operations/${folder}/${name}.graphql`);
  return readFileSync(files.find(existsSync) ?? name, "utf8");
}
