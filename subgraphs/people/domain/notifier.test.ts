import { expect, it } from "vitest";
import type { NotifierChannel } from "../../../schema/values/notifier.ts";
import { checkNotifier } from "./notifier.ts";

it.each<[string, string, NotifierChannel | null, string[]]>([
  ["the public form speaks for whoever fills it in", "public-form", "FORM", []],
  ["and for nobody who rang", "public-form", "PHONE", ["FORM_NAMES_ITS_NOTIFIER"]],
  ["it does not report for itself", "public-form", null, ["FORM_NAMES_ITS_NOTIFIER"]],
  ["a coordinator takes down who rang", "coordinator", "PHONE", []],
  ["a professional reports for themselves", "notifier", null, []],
  ["nobody else pretends to be the form", "coordinator", "FORM", ["NOT_BY_THE_FORM"]],
])("%s", (_, role, channel, codes) => {
  const notifier = channel && { channel, relation: "RELATIVE" as const, name: null, reach: null };
  expect(checkNotifier([role], notifier).map(({ code }) => code)).toEqual(codes);
});
