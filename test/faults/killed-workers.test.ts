import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actsOn } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { owners } from "../support/hub-owners.ts";
import { queueServers } from "../support/queue-servers.ts";
import { type Memory, storyOfAda } from "../support/story.ts";
import { measureRecovery } from "./submission/recovery.ts";

describe.each(queueServers)("workers killed in the midst of their work, the queue on $title", (server) => {
  describe.skipIf(server.missing)("the same story comes about", () => {
    let hub: TestHub;
    const memory = { reviewerId: "" } as Memory;
    beforeAll(async () => {
      hub = await startHub({ queue: server, workers: "apart" });
    });
    afterAll(() => hub.stop());

    it.each(storyOfAda)("$title", async ({ does, follows }) => {
      const acts = actsOn(hub);
      await does(acts, memory, hub);
      // Whatever job has begun is cut off wherever it stands.
      await hub.workers.stop("kill -9");
      await hub.workers.start();
      await follows(acts, memory, hub);
    });

    it("nothing was done twice and nothing is left", async () => {
      await hub.settled();
      const acts = await hub.rows<{ kind: string }>("cases", "select kind from case_act where case_id = $1", [
        memory.caseId,
      ]);
      const once = [
        "OPENED",
        "HELD",
        "RESUMED",
        "REVIEWER_APPOINTED",
        "SUBMISSION_PREPARED",
        "SUBMISSION_ACKNOWLEDGED",
      ];
      for (const kind of once)
        expect(
          acts.filter((act) => act.kind === kind),
          kind,
        ).toHaveLength(1);
      expect(hub.held()).toHaveLength(1);
      expect(await hub.rows("people", "select from person")).toHaveLength(1);
      const inboxes = await Promise.all(owners.map((owner) => hub.rows(owner, "select event_id from inbox")));
      expect(inboxes.flat().length).toBeGreaterThan(0);
    });

    it("how long work took to go on is known where the last job of all was done before anybody looked", async () => {
      const [row] = await hub.rows<{ id: string }>("cases", "select id from outbox limit 1");
      const settle = (at: string) =>
        hub.rows("cases", `update outbox set settled_at = ${at} where id = $1`, [row!.id]);
      await settle("null");
      const recovery = measureRecovery({
        rows: async <Row>(owner: "people" | "cases", sql: string, parameters?: unknown[]) => {
          const found = await hub.rows<Row>(owner, sql, parameters);
          await settle("'2018-01-01'");
          return found;
        },
      });
      await recovery.watch(async () => {});
      await recovery.settled();
      expect(recovery.seconds).toHaveLength(1);
    });
  });
});
