import type { Chance } from "./chance.ts";
import type { Words } from "./words.ts";

/** Hostile GraphQL documents by class, in the words of a graph. */
export const documents = {
  deep(chance: Chance, words: Words): string {
    const { rooted, again, type, byId, filtered } = words;
    const [open, close] = again;
    const levels = chance.between(21, chance.of([30, 300, 2_900]));
    const nested = (before: string, core: string, after: string) =>
      `${before.repeat(levels)}${core}${after.repeat(levels)}`;
    return chance.of([
      () => rooted(nested(open, "id", close)),
      () => rooted(nested("... { ", "id", "}")),
      () => rooted(nested(`... on ${type} { ${open}`, "id", `${close}}`)),
      () => `{ ${byId(nested("[", "1", "]"))} }`,
      () => `{ ${filtered(nested("{ or: ", "{}", "}"))} }`,
      () => `query ($v: ${nested("[", "ID", "]")}) { ${byId("$v")} }`,
      () => `${"{".repeat(levels)}`,
    ])();
  },
  wide(chance: Chance, words: Words): string {
    const { rooted, field, byId } = words;
    const times = chance.between(21, chance.of([100, 2_900, 20_000]));
    return chance.of([
      () => rooted("id ".repeat(times)),
      () => `{ ${`${field("id")} `.repeat(times)} }`,
      () => rooted(`id ${"@skip(if: false) ".repeat(times + 30)}`),
      () => `query (${Array.from({ length: times }, (_, i) => `$v${i}: Int`).join(" ")}) ${rooted("id")}`,
      () => Array.from({ length: times }, (_, i) => `query Q${i} ${rooted("id")}`).join(" "),
      () => `{ ${byId(`"${"x".repeat(times)}"`)} }`,
      () => `# ${"x".repeat(times)}\n${rooted("id")}`,
    ])();
  },
  aliased(chance: Chance, words: Words): string {
    const { rooted, byId, act, scalars } = words;
    const aliases = (field: string) =>
      Array.from({ length: chance.between(101, 1_500) }, (_, i) => `a${i}: ${field}`).join(" ");
    return chance.of([
      () => `{ ${aliases(byId("1"))} }`,
      () => rooted(aliases(chance.of(scalars))),
      () => `mutation { ${aliases(act)} }`,
      () => rooted(`__typename: ${chance.of(scalars)}`),
      () => `{ __schema { ${aliases("types { name }")} } }`,
    ])();
  },
  fragments(chance: Chance, words: Words): string {
    const { rooted, again, type } = words;
    const [open, close] = again;
    const many = chance.between(1, chance.of([5, 40, 300]));
    const each = (body: (i: number) => string) =>
      Array.from({ length: many }, (_, i) => `fragment F${i} on ${type} { ${body(i)} }`).join(" ");
    return chance.of([
      () => `${rooted("...F0")} ${each((i) => `...F${(i + 1) % many}`)}`,
      () => `${rooted("...F0")} ${each((i) => `${open} ...F${(i + 1) % many} ${close}`)}`,
      () =>
        `${rooted("...F0")} ${each((i) => `${open} ...F${i + 1} ${close} a: ${open} ...F${i + 1} ${close}`)}`,
      () => `${rooted("...F0 ".repeat(many))} ${each(() => "id ".repeat(100))}`,
      () => `${rooted("id")} ${each((i) => `...F${i}`)}`,
      () => `${rooted("...Nowhere")} ${each(() => "id")}`,
    ])();
  },
  nonsense(chance: Chance, { names }: Words): string {
    const signs = [
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      "query",
      "mutation",
      "subscription",
      "fragment",
      "on",
      "...",
      ...names,
      "$v",
      ":",
      "!",
      "@skip",
      "@include(if: true)",
      '"',
      '"""',
      "#",
      "__type",
      "__schema",
      "1e999",
      "-",
      "\\u",
      "\ufeff",
      "null",
      "true",
      "_entities",
      "_service { sdl }",
    ];
    return Array.from({ length: chance.between(1, 60) }, () => chance.of(signs)).join(chance.of(["", " "]));
  },
} as const;
