import { expect, test } from "vitest";
import { checkSupporter, type Supporter } from "./check-supporter.ts";

const terms = { today: "2018-03-09", supporting: ["MANAGER"] };
const trained = { kind: "MANAGER", completedOn: "2017-10-09", expiresOn: "2020-10-08" };
const manager: Supporter = { id: "manager", training: [trained], leave: [] };
const away = { from: "2018-03-01", to: "2018-03-09", cancelledAt: null };

test.each<[string, Supporter | null, string[]]>([
  ["trained to support", manager, []],
  ["nobody", null, ["NO_SUCH_SUPPORTER"]],
  [
    "trained to review only",
    { ...manager, training: [{ ...trained, kind: "REVIEWER" }] },
    ["SUPPORTER_NOT_TRAINED"],
  ],
  [
    "trained too long ago",
    { ...manager, training: [{ ...trained, expiresOn: "2018-03-08" }] },
    ["SUPPORTER_TRAINING_EXPIRED"],
  ],
  [
    "trained, on the last day that it holds",
    { ...manager, training: [{ ...trained, expiresOn: terms.today }] },
    [],
  ],
  ["on the last day of a leave", { ...manager, leave: [away] }, ["SUPPORTER_ON_LEAVE"]],
  [
    "back from a leave that was cancelled",
    { ...manager, leave: [{ ...away, cancelledAt: new Date(0) }] },
    [],
  ],
  ["the reviewer", { ...manager, id: "reviewer" }, ["SUPPORTS_THEMSELVES"]],
  [
    "the reviewer, untrained and on leave",
    { id: "reviewer", training: [], leave: [away] },
    ["SUPPORTS_THEMSELVES", "SUPPORTER_NOT_TRAINED", "SUPPORTER_ON_LEAVE"],
  ],
])("a supporter who is %s", (_, supporter, reasons) => {
  expect(checkSupporter(supporter, "reviewer", terms)).toEqual(reasons);
});
