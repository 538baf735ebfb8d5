import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Acts, actsOn } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { type PartnerSystem, startPartnerSystem } from "../support/partner-system.ts";

let hub: TestHub;
let acts: Acts;
let partner: PartnerSystem;
beforeAll(async () => {
  partner = await startPartnerSystem();
  hub = await startHub({ environment: { WEBHOOK_ORIGINS: partner.origin } });
  acts = actsOn(hub);
});
afterAll(async () => {
  await hub.stop();
  partner.stop();
});

describe("a team's system", () => {
  const team = "child-death-review-team-1";
  const webhook = { id: "", secret: "" };
  const changes = () => [...new Set(partner.posted.map(({ headers }) => headers["webhook-id"]))];

  it("is told of a change by the queue, signed, and again where it failed", async () => {
    const { webhook: registered, secret } = await acts.act(
      team,
      "registerWebhook",
      { url: partner.url },
      "webhook { id } secret",
    );
    Object.assign(webhook, { id: registered.id, secret });
    partner.answers = [500];
    await acts.act(
      team,
      "handOverChildDeath",
      {
        source: { system: "ecdop", id: "webhook-1", version: 1 },
        schemaVersion: "2017-04",
        document: JSON.stringify({
          cdop: "South West London",
          status: "UNDER_REVIEW",
          child: {
            givenNames: "Rowan",
            familyName: "Elderfield",
            birthDate: "1999-06-12",
            deathDate: "2018-07-02",
            area: "E09000008",
            learningDisability: "CONFIRMED",
          },
          legalBasis: "CHILDREN_ACT_2004_S16M",
        }),
      },
      "handover { id }",
    );
    await hub.settled();
    expect(partner.posted.map(({ body }) => JSON.parse(body).type)).toEqual(
      expect.arrayContaining(["handover.matched", "handover.screened"]),
    );
    const failed = partner.posted[0]!;
    const again = partner.posted.filter(
      ({ headers }) => headers["webhook-id"] === failed.headers["webhook-id"],
    );
    expect(again.map(({ body }) => body)).toEqual([failed.body, failed.body]);
    for (const { headers, body } of partner.posted) {
      const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      const mac = createHmac("sha256", Buffer.from(webhook.secret, "base64")).update(signed).digest("base64");
      expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
      expect(body).not.toMatch(/Rowan|Elderfield|1999/);
    }
  });

  it("is told again, under the ids of before, what it asks for again", async () => {
    const before = changes();
    partner.posted = [];
    const { sent } = await acts.act(team, "replayChanges", { webhookId: webhook.id }, "sent");
    await hub.settled();
    expect(partner.posted).toHaveLength(sent);
    expect(changes()).toEqual(expect.arrayContaining(before));
  });
});
