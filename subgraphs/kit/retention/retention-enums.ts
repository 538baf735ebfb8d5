import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { legalHoldKinds } from "../../../schema/codes/legal-hold-kinds.ts";
import { recordClasses, retentionEvents } from "../../../schema/codes/retention-schedule.ts";
import { appraisalDecisions } from "./retention.ts";

export const RecordClassEnum = named(
  recordClasses,
  "RecordClass",
  "What is kept, and destroyed, as one record.",
);
export const RetentionEventEnum = named(retentionEvents, "RetentionEvent", "From what a record's time runs.");
export const LegalHoldKindEnum = named(
  legalHoldKinds,
  "LegalHoldKind",
  "For what records are kept beyond their time.",
);
export const AppraisalDecisionEnum = named(
  appraisalDecisions,
  "AppraisalDecision",
  "What becomes of a record whose time is over.",
);
export const WayOfErasingEnum = named(
  {
    KEY: "Sealed documents, whose keys were destroyed",
    VALUE: "Rows whose values were emptied",
    ROW: "Rows that were taken away",
  },
  "WayOfErasing",
  "How words were destroyed.",
);

/** Publishes codes with their words as an enum of the graph. */
export function named<Code extends string>(
  codes: Readonly<Record<Code, string | { readonly description: string }>>,
  name: string,
  description: string,
): Readonly<Record<Code, Code>> {
  const entries = Object.entries<string | { readonly description: string }>(codes);
  const values = Object.fromEntries(entries.map(([code]) => [code, code])) as Record<Code, Code>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      entries.map(([code, words]) => [
        code,
        { description: `${typeof words === "string" ? words : words.description}.` },
      ]),
    ) as never,
  });
  return values;
}
