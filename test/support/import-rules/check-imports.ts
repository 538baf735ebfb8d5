import { findCycle } from "./find-cycle.ts";
import { type Import, readImports } from "./read-imports.ts";
import { besides, exceptions, type Rule, rules } from "./rules.ts";
import { type Zone, zoneOf } from "./zones.ts";

/** The sources of a tree, by their path in the repository. */
export type SourceTree = ReadonlyMap<string, string>;

/** Every import that breaks a rule, as a sentence that says which; and one cycle, if there is any. */
export function checkImports(tree: SourceTree): string[] {
  const broken: string[] = [];
  const files = new Map<string, string[]>();
  for (const [path, source] of tree) {
    const imports = readImports(path, source);
    for (const each of imports) {
      const reason = isException(path, each) ? null : refusal(zoneOf(path), each);
      if (reason !== null) broken.push(`${path} ${reason}`);
    }
    files.set(
      path,
      imports.flatMap((each) => (each.kind === "FILE" ? each.path : [])),
    );
  }
  const cycle = findCycle(files);
  return cycle === null ? broken : [...broken, `${cycle.join(" → ")} is a cycle`];
}

/** Is it an import that the list of exceptions allows to this one file? */
export function isException(path: string, imported: Import): boolean {
  return imported.kind === "PACKAGE" && (exceptions[path]?.packages.includes(imported.name) ?? false);
}

function refusal(from: Zone, imported: Import): string | null {
  const rule: Rule | { zones: "ANY" } = rules[from.name];
  if (rule.zones === "ANY") return null;
  switch (imported.kind) {
    case "COMPUTED":
      return "imports what only a run could tell";
    case "PACKAGE":
      return mayImportPackage(rule as Rule, imported.name)
        ? null
        : `may not import the package ${imported.name}`;
    case "FILE":
      return mayImportFile(from, rule as Rule, imported.path) ? null : `may not import ${imported.path}`;
  }
}

function mayImportPackage({ packages }: Rule, name: string): boolean {
  if (packages === "ANY") return true;
  return packages.some((each) => each === name || (each === "node:" && name.startsWith("node:")));
}

function mayImportFile(from: Zone, rule: Rule, path: string): boolean {
  const to = zoneOf(path);
  if (to.subgraph !== null && to.subgraph !== from.subgraph) return false;
  const more = from.subgraph === null ? [] : (besides[from.subgraph] ?? []);
  return rule.zones.includes(to.name) || more.includes(to.name);
}
