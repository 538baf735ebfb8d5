import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { type DataClass, dataClasses } from "../../schema/codes/data-classes.ts";
import { type Purpose, purposes } from "../../schema/codes/purposes.ts";

export const DataClassEnum = enumOf(Object.keys(dataClasses) as DataClass[]);
registerEnumType(DataClassEnum, {
  name: "DataClass",
  description: "What rows are about; one organisation shares them with another by class.",
  valuesConfig: describedBy(dataClasses, ({ description }) => `${description}.`),
});

export const PurposeEnum = enumOf(Object.keys(purposes) as Purpose[]);
registerEnumType(PurposeEnum, {
  name: "Purpose",
  description: "Why somebody uses the graph.",
  valuesConfig: describedBy(purposes, (description) => `${description}.`),
});

function enumOf<Code extends string>(codes: readonly Code[]): Readonly<Record<string, Code>> {
  return Object.fromEntries(codes.map((code) => [inCapitals(code), code]));
}

function describedBy<Entry>(entries: Readonly<Record<string, Entry>>, describe: (entry: Entry) => string) {
  return Object.fromEntries(
    Object.entries(entries).map(([code, entry]) => [inCapitals(code), { description: describe(entry) }]),
  );
}

function inCapitals(code: string): string {
  return code.toUpperCase().replaceAll("-", "_");
}
