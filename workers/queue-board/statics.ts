import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Route } from "../../subgraphs/kit/front.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
};

/** The files of a folder by their path below it; none but those that are there when it is read can be asked for. */
export function readStatics(folder: string): (path: string) => Route | undefined {
  const files = new Map(filesBelow(folder).map((file) => [relative(folder, file), file]));
  return (path) => {
    const file = files.get(path);
    const type = types[path.split(".").at(-1) ?? ""];
    if (file === undefined || type === undefined) return undefined;
    // Scripts and styles have a hash of their content in their names.
    const kept = /\.[0-9a-f]{10}\.(?:js|css)$/.test(path)
      ? "public, max-age=31536000, immutable"
      : "no-cache";
    const headers = { "content-type": type, "cache-control": kept };
    return () => ({ status: 200, headers, body: readFileSync(file) });
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
