import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { type BreakGlassFinding, type BreakGlassReason, breakGlass } from "../../schema/codes/break-glass.ts";
import { dataClasses, sharedClasses } from "../../schema/codes/data-classes.ts";
import { type Purpose, purposes } from "../../schema/codes/purposes.ts";
import { sealReasons } from "../../schema/codes/seal-reasons.ts";
import type { SealReason } from "../../schema/values/seal-reason.ts";

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

export const SealReasonEnum = enumOf(Object.keys(sealReasons.entries) as SealReason[]);
registerEnumType(SealReasonEnum, {
  name: "SealReason",
  description: "Why a person's record is sealed.",
  valuesConfig: describedBy(
    Object.keys(sealReasons.entries) as SealReason[],
    (each) => `${sealReasons.entries[each]}.`,
  ),
});

export const BreakGlassReasonEnum = enumOf(Object.keys(breakGlass.reasons) as BreakGlassReason[]);
registerEnumType(BreakGlassReasonEnum, {
  name: "BreakGlassReason",
  description: "Why somebody opens a record that is not shared with them.",
  valuesConfig: describedBy(
    Object.keys(breakGlass.reasons) as BreakGlassReason[],
    (each) => `${breakGlass.reasons[each]}.`,
  ),
});

export const BreakGlassFindingEnum = enumOf(Object.keys(breakGlass.findings) as BreakGlassFinding[]);
registerEnumType(BreakGlassFindingEnum, {
  name: "BreakGlassFinding",
  description: "What a guardian found who looked into it.",
  valuesConfig: describedBy(
    Object.keys(breakGlass.findings) as BreakGlassFinding[],
    (each) => `${breakGlass.findings[each]}.`,
  ),
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
