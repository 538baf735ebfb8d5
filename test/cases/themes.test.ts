import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allocate, approve, openCase, write } from "./case-steps.ts";
import { type CasesHub, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const analyst = { roles: ["partner-analyst"], org: "VCS01" } as const;
const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;

describe("the themes", () => {
  it("are told to partners who learn from reviews, in words", async () => {
    const { data } = await hub.hub.ask(analyst, "{ themes { code label description } }");
    expect(data.themes).toContainEqual({
      code: "dysphagia",
      label: "Dysphagia",
      description: "Difficulty in swallowing and what was done about it",
    });
    const refused = await hub.hub.ask(lead, "{ themes { code } }");
    expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("are named where a review shows them", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    const seen = await hub.see(caseId, "review { themes { code label } }", reviewer);
    expect(seen.review.themes).toEqual([{ code: "dysphagia", label: "Dysphagia" }]);
  });

  it("are counted by year for whoever sees every case, and for nobody else", async () => {
    await approve(hub);
    const query = "{ themes { code similar { code } adultOccurrences { reviews inTransition } } }";
    const { data } = await hub.hub.ask(coordinator, query, {}, "learning");
    const theme = data.themes.find(({ code }: { code: string }) => code === "dysphagia");
    expect(theme.similar).toContainEqual({ code: "aspiration-pneumonia" });
    expect(theme.adultOccurrences).toEqual([{ reviews: 1, inTransition: 0 }]);
    const withheld = await hub.hub.ask(analyst, query, {}, "learning");
    expect(withheld.data.themes[0].adultOccurrences).toBeNull();
  });

  it("are nothing but their code where the list has none such", async () => {
    const { data } = await hub.hub.ask(
      analyst,
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Theme { code label description } } }",
      { of: [{ __typename: "Theme", code: "weather" }] },
    );
    expect(data._entities).toEqual([{ code: "weather", label: null, description: null }]);
  });
});
