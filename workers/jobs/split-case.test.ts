import { expect, test } from "vitest";
import type { CaseDesk } from "../ports/case-desk.ts";
import type { PeopleDesk, PersonForCase } from "../ports/people-desk.ts";
import { splitCase } from "./split-case.ts";

const reported = { kind: "NOTIFICATION", receivedAt: new Date(0), reportedOn: null } as const;

/** The keepers of the index, who know of two persons; of each so many reports. */
function peopleWith(reports: Readonly<Record<string, number>>): PeopleDesk {
  const findPersonForCase = async (personId: string) =>
    ({ revision: 1, reports: Array(reports[personId] ?? 0).fill(reported) }) as unknown as PersonForCase;
  return { findPersonForCase } as unknown as PeopleDesk;
}

const [former, other] = ["6f3f0a5e-5d6f-4a39-9d0f-0a7c2c1d4b01", "6f3f0a5e-5d6f-4a39-9d0f-0a7c2c1d4b02"];

test.each([
  ["both", { [former]: 1, [other]: 1 }, "splitCase"],
  ["only the other person", { [other]: 1 }, "openCase"],
  ["only the former person", { [former]: 1 }, "refreshCase"],
  ["neither", {}, null],
])("where reports count to %s", async (_, reports, told) => {
  const commands: string[] = [];
  const cases = new Proxy({} as CaseDesk, {
    get: (_of, command: string) => async () => {
      commands.push(command);
      return [];
    },
  });
  const payload = { personId: former, newPersonId: other, reportIds: [] };
  await splitCase.run(payload, { people: peopleWith(reports), cases }, { eventId: "event" } as never);
  expect(commands).toEqual(told === null ? [] : [told]);
});
