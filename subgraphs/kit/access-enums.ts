import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { dataClasses, sharedClasses } from "../../schema/codes/data-classes.ts";
import { type Purpose, purposes } from "../../schema/codes/purposes.ts";

export const DataClassEnum = enumOf(sharedClasses);
registerEnumType(DataClassEnum, {
  name: "DataClass",
  description: "What rows are about; one organisation shares them with another by class.",
  valuesConfig: describedBy(sharedClasses, (each) => `${dataClasses[each].description}.`),
});

export const PurposeEnum = enumOf(Object.keys(purposes) as Purpose[]);
registerEnumType(PurposeEnum, {
  name: "Purpose",
  description: "Why somebody uses the graph.",
  valuesConfig: describedBy(Object.keys(purposes) as Purpose[], (each) => `${purposes[each]}.`),
});

function enumOf<Code extends string>(codes: readonly Code[]): Readonly<Record<string, Code>> {
  return Object.fromEntries(codes.map((code) => [inCapitals(code), code]));
}

function describedBy<Code extends string>(codes: readonly Code[], describe: (code: Code) => string) {
  return Object.fromEntries(codes.map((code) => [inCapitals(code), { description: describe(code) }]));
}

function inCapitals(code: string): string {
  return code.toUpperCase().replaceAll("-", "_");
}
