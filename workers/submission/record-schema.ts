import { Ajv2020 } from "ajv/dist/2020.js";
import v1 from "../../schema/submission/v1.json" with { type: "json" };
import v2 from "../../schema/submission/v2.json" with { type: "json" };

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

/** The published schemas by their version. What was once published stays, so that what was sent by it can be read. */
const validators = { "1": ajv.compile(v1), "2": ajv.compile(v2) };

/**
 * Holds a record to the published schema of the version that it names (schema/submission/).
 * @returns what is wrong, each with the field it is about and without its value; empty where all is well
 */
export function checkRecord(record: unknown): string[] {
  const version = (record as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== "1" && version !== "2") return ["/schemaVersion is no published version"];
  const validate = validators[version];
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
}
