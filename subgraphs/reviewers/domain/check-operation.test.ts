import { expect, test } from "vitest";
import { checkOperation } from "./check-operation.ts";

const good = { name: "ReadThemes", purpose: "learning", organisation: "VCS01" };

test.each([
  ["that is whole", good, []],
  ["without a name", { ...good, name: null }, ["NOT_ONE_NAMED_OPERATION"]],
  ["for a purpose of others", { ...good, purpose: "review" }, ["PURPOSE_NOT_YOURS"]],
  ["of nobody's", { ...good, organisation: null }, ["NO_ORGANISATION"]],
  [
    "with nothing right",
    { name: null, purpose: "", organisation: null },
    ["NOT_ONE_NAMED_OPERATION", "PURPOSE_NOT_YOURS", "NO_ORGANISATION"],
  ],
])("an operation %s", (_, operation, codes) => {
  expect(checkOperation(operation, ["statistics", "learning"]).map(({ code }) => code)).toEqual(codes);
});
