import { posix } from "node:path";
import { parseSync } from "oxc-parser";

/** Something that a file imports: another file by its path in the repository, or a package by its name. */
export type Import =
  | { readonly kind: "FILE"; readonly path: string }
  | { readonly kind: "PACKAGE"; readonly name: string }
  /** A dynamic import of which only a run could tell what it imports. */
  | { readonly kind: "COMPUTED" };

/**
 * What a file imports and exports from, statically or dynamically, types included: a type that crosses a
 * border crosses it as a value does.
 * @param path of the file in the repository, with forward slashes
 * @throws when the source cannot be parsed
 */
export function readImports(path: string, source: string): Import[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start, end));
  return [
    ...[...new Set(named)].map((specifier) => locate(path, specifier)),
    ...dynamic.map((written): Import => {
      const literal = /^(["'`])([^"'`$]+)\1$/.exec(written)?.[2];
      return literal === undefined ? { kind: "COMPUTED" } : locate(path, literal);
    }),
  ];
}

function locate(from: string, specifier: string): Import {
  if (specifier.startsWith(".")) {
    return { kind: "FILE", path: posix.join(posix.dirname(from), specifier) };
  }
  if (specifier.startsWith("node:")) return { kind: "PACKAGE", name: specifier };
  const [first, second] = specifier.split("/");
  return { kind: "PACKAGE", name: specifier.startsWith("@") ? `${first}/${second}` : first! };
}
