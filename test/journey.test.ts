import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actsOn, coordinator } from "./support/acts.ts";
import { startHub, type TestHub } from "./support/hub.ts";
import { queueServers } from "./support/queue-servers.ts";
import { ada, type Memory, storyOfAda } from "./support/story.ts";

describe.each(queueServers)("with the queue on $title", (server) => {
  describe.skipIf(server.missing)("the whole way of a death report", () => {
    let hub: TestHub;
    const memory = { reviewerId: "" } as Memory;
    beforeAll(async () => {
      hub = await startHub({ queue: server });
    });
    afterAll(() => hub.stop());

    it.each(storyOfAda)("$title", async ({ does, follows }) => {
      const acts = actsOn(hub);
      await does(acts, memory, hub);
      await follows(acts, memory, hub);
    });

    it("what reached the national programme names nobody and no day", () => {
      const record = JSON.stringify(hub.held()[0]?.record);
      const names = [ada.givenNames, ada.familyName, "Ada", "Marigold", "Quillfeather"];
      const identifiers = [ada.nhsNumber, "999 000 0018", ada.postcode, ada.postcode.replace(" ", ""), "CR0"];
      const days = [ada.birthDate, ada.deathDate, "11 February 2018"];
      const organisations = ["RJ6", "RV5", "36L", "07V", ada.gpPractice];
      for (const word of [...names, ...identifiers, ...days, ...organisations])
        expect(record).not.toContain(word);
      expect(record).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    });

    it("every event has been settled and the timeline tells the whole story", async () => {
      await hub.settled();
      const { data } = await hub.ask(
        coordinator,
        "query ($id: ID!) { case(id: $id) { state timeline(first: 100) { nodes { kind } } } }",
        { id: memory.caseId },
        "review",
      );
      expect(data.case.state).toBe("ACKNOWLEDGED");
      const kinds = data.case.timeline.nodes.map(({ kind }: { kind: string }) => kind);
      const told = ["OPENED", "FOUND_ELIGIBLE", "HELD", "RESUMED", "REVIEWER_APPOINTED", "REVIEW_APPROVED"];
      expect(kinds).toEqual(
        expect.arrayContaining([...told, "SUBMISSION_RELEASED", "SUBMISSION_ACKNOWLEDGED"]),
      );
    });

    it("the index of people has learnt that the review was allocated: nobody is put to the person unasked", async () => {
      const settled = await hub.rows("people", "select from person where settled_at is not null");
      expect(settled).toHaveLength(1);
    });

    it("a child of 17 who is handed over gets no review but core data, linked to the child death review", async () => {
      const acts = actsOn(hub);
      const child = {
        givenNames: "Robin",
        familyName: "Fernyhough",
        birthDate: "2001-03-05",
        deathDate: "2019-01-20",
      };
      const { handover } = await acts.act(
        "child-death-review-team-1",
        "handOverChildDeath",
        {
          source: { system: "ecdop", id: "child-1", version: 1 },
          schemaVersion: "2017-04",
          document: JSON.stringify({
            cdop: "South West London",
            status: "UNDER_REVIEW",
            child: { ...child, learningDisability: "CONFIRMED" },
            legalBasis: "CHILDREN_ACT_2004_S16M",
          }),
        },
        "handover { id state childDeathReview { id } }",
      );
      expect(handover.state).toBe("RECEIVED");
      await hub.settled();
      const { data } = await hub.ask(
        coordinator,
        `{ searchPeople(search: { familyName: "Fernyhough" }) {
             nodes { case { state eligibility { outcome } } reports { kind } }
           } }`,
        {},
        "review",
      );
      expect(data.searchPeople.nodes).toEqual([
        {
          case: { state: "CHILD_CORE_DATA", eligibility: { outcome: "CHILD_CORE_DATA" } },
          reports: [{ kind: "HANDOVER" }],
        },
      ]);
      const review = await hub.ask(
        "child-death-review-team-1",
        "query ($id: ID!) { childDeathReview(id: $id) { person { id } coreData { ageBand } } }",
        { id: handover.childDeathReview.id },
      );
      expect(review.data.childDeathReview.person.id).toEqual(expect.any(String));
      expect(review.data.childDeathReview.coreData.ageBand).toEqual(expect.any(String));
    });
  });
});
