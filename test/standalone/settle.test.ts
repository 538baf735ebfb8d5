import { describe, expect, it } from "vitest";
import { settleReports } from "../../standalone/loading/settle.ts";
import type { Hub } from "../../workers/commands/hub.ts";

interface Told {
  readonly kind: string;
  readonly sourceId: string;
  readonly person: { inQuestion: boolean; case: { id: string } | null } | null;
}

/** A hub that answers each look at its reports with the next of the given lists, and then with the last again. */
function hubThatTells(...looks: Told[][]): Hub {
  const send = async () => {
    const reports = looks.length > 1 ? looks.shift()! : looks[0]!;
    const nodes = reports.map((report) => ({ state: "TAKEN", ...report }));
    return { deathReports: { nodes, pageInfo: { endCursor: null, hasNextPage: false } } };
  };
  return { send } as unknown as Hub;
}

describe("reports", () => {
  const investigation = (person: Told["person"]) => ({ kind: "INVESTIGATION", sourceId: "S42-1", person });

  it("are settled once each person whose review is asked for has a case", async () => {
    const asked = (caseId: string | null) => ({
      kind: "LOOK_BACK",
      sourceId: "M-1",
      person: { inQuestion: false, case: caseId ? { id: caseId } : null },
    });
    const { caseIds } = await settleReports(hubThatTells([asked(null)], [asked("case-1")]), 0);
    expect([...caseIds]).toEqual([["M-1", "case-1"]]);
  });

  it("tell of how many investigations it is known whom they are about", async () => {
    const known = investigation({ inQuestion: false, case: null });
    const inDoubt = investigation({ inQuestion: true, case: null });
    const { investigationsWithPerson } = await settleReports(
      hubThatTells([known, investigation(null)], [known, inDoubt]),
      2,
    );
    expect(investigationsWithPerson).toBe(1);
  });
});
