import { expect, test } from "vitest";
import { checkKeeper } from "./keeper.ts";

test.each<[string, (string | null)[], string[], boolean]>([
  ["whoever keeps it", ["36L"], ["36L"], true],
  ["whoever follows its keeper", ["07V"], ["QWE", "36L", "07V"], true],
  ["whoever keeps one side", ["36L", "E09000008"], ["E09000008"], true],
  ["nobody else", ["36L", null], ["RV5"], false],
  ["nobody without an organisation", ["36L", null], [], false],
  ["nobody where no keeper is known", [], ["36L"], false],
])("%s decides", (_, keepers, ownCodes, may) => {
  const refused = [{ code: "KEPT_BY_ANOTHER", path: ["reportId"] }];
  expect(checkKeeper(keepers, ownCodes, ["reportId"])).toEqual(may ? [] : refused);
});
