import type { Chance } from "./chance.ts";

/** Hostile GraphQL documents by class. */
export const documents = {
  deep(chance: Chance): string {
    const levels = chance.between(21, chance.of([30, 300, 2_900]));
    const nested = (open: string, core: string, close: string) =>
      `${open.repeat(levels)}${core}${close.repeat(levels)}`;
    return chance.of([
      () => `{ people ${nested("{ relatives ", "{ id }", "}")} }`,
      () => `{ people { ${nested("... { ", "id", "}")} } }`,
      () => `{ people { ${nested("... on Person { relatives { ", "id", "}}")} } }`,
      () => `{ person(id: ${nested("[", "1", "]")}) { id } }`,
      () => `{ search(filter: ${nested("{ or: ", "{}", "}")}) { id } }`,
      () => `query ($v: ${nested("[", "ID", "]")}) { person(id: $v) { id } }`,
      () => `${"{".repeat(levels)}`,
    ])();
  },
  wide(chance: Chance): string {
    const times = chance.between(21, chance.of([100, 2_900, 20_000]));
    return chance.of([
      () => `{ people { ${"id ".repeat(times)} } }`,
      () => `{ ${"people { id } ".repeat(times)} }`,
      () => `{ people { id ${"@skip(if: false) ".repeat(times + 30)} } }`,
      () => `query (${Array.from({ length: times }, (_, i) => `$v${i}: Int`).join(" ")}) { people { id } }`,
      () => Array.from({ length: times }, (_, i) => `query Q${i} { people { id } }`).join(" "),
      () => `{ person(id: "${"x".repeat(times)}") { id } }`,
      () => `# ${"x".repeat(times)}\n{ people { id } }`,
    ])();
  },
  aliased(chance: Chance): string {
    const aliases = (field: string) =>
      Array.from({ length: chance.between(101, 1_500) }, (_, i) => `a${i}: ${field}`).join(" ");
    return chance.of([
      () => `{ ${aliases("person(id: 1) { id }")} }`,
      () => `{ people { ${aliases("nickname")} } }`,
      () => `mutation { ${aliases("touch(id: 1) { id }")} }`,
      () => `{ people { __typename: ${chance.of(["id", "name", "nickname"])} } }`,
      () => `{ __schema { ${aliases("types { name }")} } }`,
    ])();
  },
  fragments(chance: Chance): string {
    const many = chance.between(1, chance.of([5, 40, 300]));
    const each = (body: (i: number) => string) =>
      Array.from({ length: many }, (_, i) => `fragment F${i} on Person { ${body(i)} }`).join(" ");
    return chance.of([
      () => `{ people { ...F0 } } ${each((i) => `...F${(i + 1) % many}`)}`,
      () => `{ people { ...F0 } } ${each((i) => `relatives { ...F${(i + 1) % many} }`)}`,
      () => `{ people { ...F0 } } ${each((i) => `relatives { ...F${i + 1} } a: relatives { ...F${i + 1} }`)}`,
      () => `{ people { ${"...F0 ".repeat(many)} } } ${each(() => "id ".repeat(100))}`,
      () => `{ people { id } } ${each((i) => `...F${i}`)}`,
      () => `{ people { ...Nowhere } } ${each(() => "id")}`,
    ])();
  },
  nonsense(chance: Chance): string {
    const words = [
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
      "people",
      "person",
      "id",
      "name",
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
    return Array.from({ length: chance.between(1, 60) }, () => chance.of(words)).join(chance.of(["", " "]));
  },
} as const;
