import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCase } from "./case-steps.ts";
import { type CasesHub, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

async function list(filter: object, page: object = {}) {
  const { data, errors } = await hub.hub.ask(
    coordinator,
    `query ($filter: CaseFilter, $first: Int, $after: String) {
       cases(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
     }`,
    { filter, ...page },
  );
  return { ids: data?.cases?.nodes.map(({ id }: { id: string }) => id), page: data?.cases?.pageInfo, errors };
}

describe("the list of cases", () => {
  it("is filtered by ids, persons, states and due date, and paged", async () => {
    hub.setToday("2018-03-12");
    const late = await openCase(hub, { notifiedOn: "2017-12-01" });
    const child = await openCase(hub, { birthDate: "2005" });
    const early = await openCase(hub);
    const ids = [late.caseId, child.caseId, early.caseId];
    expect((await list({ ids })).ids).toHaveLength(3);
    expect((await list({ personIds: [child.personId] })).ids).toEqual([child.caseId]);
    expect((await list({ ids, states: ["CHILD_CORE_DATA"] })).ids).toEqual([child.caseId]);
    expect((await list({ ids, overdue: true })).ids).toEqual([late.caseId]);
    expect((await list({ ids, overdue: false })).ids.sort()).toEqual([child.caseId, early.caseId].sort());
    const first = await list({ ids }, { first: 2 });
    expect(first.page.hasNextPage).toBe(true);
    const rest = await list({ ids }, { first: 2, after: first.page.endCursor });
    expect([...first.ids, ...rest.ids].sort()).toEqual([...ids].sort());
  });

  it("takes at most 200 ids", async () => {
    const { errors } = await list({ ids: Array.from({ length: 201 }, () => randomUUID()) });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("shows nothing of a case to somebody who only reports deaths", async () => {
    const { caseId } = await openCase(hub);
    const { data, errors } = await hub.hub.ask(
      { roles: ["notifier"], org: "RJ6" },
      "query ($id: ID!) { case(id: $id) { state } }",
      { id: caseId },
    );
    expect(data.case).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("finds a case and a person's case for other owners", async () => {
    const { caseId, personId } = await openCase(hub);
    const { data } = await hub.hub.ask(
      coordinator,
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) {
           ... on Case { reference } ... on Person { case { id } }
         }
       }`,
      {
        representations: [
          { __typename: "Case", id: caseId },
          { __typename: "Person", id: personId },
          { __typename: "Case", id: randomUUID() },
        ],
      },
    );
    expect(data._entities).toEqual([{ reference: expect.any(String) }, { case: { id: caseId } }, null]);
  });
});
