import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** One thing wrong with a record: which field, as a JSON pointer, and why. The value is never repeated. */
export interface Fault {
  readonly field: string;
  readonly reason: string;
}

/** The published schemas of submissions, by version. */
export interface PublishedSchemas {
  /** What is wrong with the record under that version's schema; nothing for a good record. */
  faultsIn(record: unknown, version: unknown): readonly Fault[];
}

/** Reads every schema of the folder; version 1 is `v1.json`. */
export function readSchemas(folder: string): PublishedSchemas {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const byVersion = new Map<string, ValidateFunction>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    byVersion.set(
      parse(file).name.replace(/v(?=\d+$)/, ""),
      ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8"))),
    );
  }
  return {
    faultsIn(record, version) {
      const validate = byVersion.get(`${version}`);
      if (validate === undefined) return [{ field: "/schemaVersion", reason: "is not a published version" }];
      validate(record);
      return (validate.errors ?? []).map(faultOf);
    },
  };
}

function faultOf({ instancePath, message, params }: ErrorObject): Fault {
  const named = params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty;
  const field = typeof named === "string" ? `${instancePath}/${named}` : instancePath;
  return { field: field || "/", reason: message ?? "does not fit the schema" };
}
