import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../schema/submission/v1.json" with { type: "json" };

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/**
 * Holds a record to the published schema (schema/submission/v1.json).
 * @returns what is wrong, each with the field it is about and without its value; empty where all is well
 */
export function checkRecord(record: unknown): string[] {
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
}
