import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { investigationDesk } from "../../workers/adapters/investigation-desk.ts";
import { type OpenWebhooks, openWebhooks } from "../../workers/adapters/webhooks.ts";
import { notifyTeam } from "../../workers/jobs/notify-team.ts";
import { Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import { type PartnerSystem, startPartnerSystem } from "../support/partner-system.ts";
import { sendTo } from "../support/send.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const team = { roles: ["child-death-review-team"], org: "QWE" } as const;
const otherTeam = { roles: ["child-death-review-team"], org: "E09000032" } as const;

let hub: TestSubgraph;
let system: PartnerSystem;
let url: string;
let webhooks: OpenWebhooks;

beforeAll(async () => {
  system = await startPartnerSystem();
  const { origin } = system;
  url = system.url;
  webhooks = openWebhooks({ origins: new Set([origin, "https://localhost"]), clock: () => new Date() });
  hub = await startTestSubgraph(investigations, { WEBHOOK_ORIGINS: `${origin}, https://localhost` });
});
afterAll(async () => {
  await hub.stop();
  await webhooks.close();
  system.stop();
});

type Team = typeof team | typeof otherTeam;

async function act(as: Team, operation: string, input: object, fields: string) {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[operation];
}

async function job(name: "link-child-review" | "tell-adult-themes", operation: string, input: object) {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { data } = await hub.ask(
    { job: name },
    `mutation ($input: ${type}!) { ${operation}(input: $input) { refusals { code } } }`,
    { input: { eventId: randomUUID(), ...input } },
  );
  expect(data[operation].refusals).toEqual([]);
}

/** A review that a team has handed over, with a theme for adults. */
async function handOver(as: Team, themes: string[]): Promise<{ handoverId: string; reviewId: string }> {
  const { handover } = await act(
    as,
    "handOverChildDeath",
    {
      source: { system: "eCDOP", id: randomUUID(), version: 1 },
      schemaVersion: "2017-04",
      document: JSON.stringify({
        cdop: "South West London",
        status: "COMPLETED",
        child: {
          givenNames: "Robin",
          familyName: "Marsh",
          birthDate: "2003-02-03",
          deathDate: "2018-03-09",
        },
        themes,
        legalBasis: "CHILDREN_ACT_2004_S16M",
      }),
    },
    "handover { id childDeathReview { id } }",
  );
  return { handoverId: handover.id, reviewId: handover.childDeathReview.id };
}

const match = (handoverId: string) =>
  job("link-child-review", "linkPerson", {
    personId: randomUUID(),
    handoverIds: [handoverId],
    investigationIds: [],
  });

async function since(as: Team, cursor: string | null, first?: number) {
  const { data, errors } = await hub.ask(
    as,
    `query ($cursor: String, $first: Int) {
       changesSince(cursor: $cursor, first: $first) { changes { id kind subjectId } cursor more }
     }`,
    { cursor, first },
  );
  expect(errors).toBeUndefined();
  return data.changesSince;
}

describe("what a team follows", () => {
  it("is told from a cursor on, its own and no other team's", async () => {
    const [ours, theirs] = [await handOver(team, []), await handOver(otherTeam, [])];
    const before = await since(team, null);
    await match(ours.handoverId);
    await match(theirs.handoverId);
    const told = await since(team, before.cursor);
    expect(told).toMatchObject({
      changes: [{ kind: "HANDOVER_MATCHED", subjectId: ours.reviewId }],
      more: false,
    });
    expect((await since(team, told.cursor)).changes).toEqual([]);
    const other = await since(otherTeam, null);
    expect(other.changes.map(({ subjectId }: { subjectId: string }) => subjectId)).not.toContain(
      ours.reviewId,
    );
    expect((await since(team, null, 1)).changes).toHaveLength(1);
  });

  it("is when a theme that it has flagged was first seen in an adult's review", async () => {
    const { reviewId } = await handOver(team, ["transition", "epilepsy"]);
    const flags = async () => {
      const query = `query ($id: ID!) {
        childDeathReview(id: $id) { themeFlags { id theme { code } seenInAdultsAt } }
      }`;
      const { data } = await hub.ask(team, query, { id: reviewId });
      type Flag = { id: string; theme: { code: string }; seenInAdultsAt: string | null };
      const of = (code: string) =>
        data.childDeathReview.themeFlags.find(({ theme }: Flag) => theme.code === code) as Flag;
      return { transition: of("transition"), epilepsy: of("epilepsy") };
    };
    const { transition } = await flags();
    expect(transition.seenInAdultsAt).toBeNull();
    const { cursor } = await since(team, null);
    await job("tell-adult-themes", "recordAdultThemes", { themes: ["transition", "sepsis", "luck"] });
    const { changes, cursor: next } = await since(team, cursor);
    expect(changes).toMatchObject([{ kind: "THEME_SEEN_IN_ADULTS", subjectId: transition.id }]);
    await job("tell-adult-themes", "recordAdultThemes", { themes: ["transition"] });
    expect((await since(team, next)).changes).toEqual([]);
    const after = await flags();
    expect(after.transition.seenInAdultsAt).toEqual(expect.any(String));
    expect(after.epilepsy.seenInAdultsAt).toBeNull();
  });
});

describe("themes that children's reviews show for adults", () => {
  it("are told to the team that flagged them, with those that adults' reviews have not shown yet and the trend", async () => {
    await handOver(team, ["polypharmacy", "sepsis"]);
    await job("tell-adult-themes", "recordAdultThemes", { themes: ["sepsis"] });
    const unseen = async (as: Team) => {
      const query = `{ themesNotSeenInAdults { code childFlagTrend { flags inTransition } seenInAdultsAt } }`;
      const { data, errors } = await hub.ask(as, query);
      expect(errors).toBeUndefined();
      return data.themesNotSeenInAdults;
    };
    const ours = await unseen(team);
    expect(ours).toContainEqual({
      code: "polypharmacy",
      childFlagTrend: [{ flags: 1, inTransition: 1 }],
      seenInAdultsAt: null,
    });
    expect(ours.map(({ code }: { code: string }) => code)).not.toContain("sepsis");
    expect(await unseen(otherTeam)).toEqual([]);
  });

  it("are told to nobody else", async () => {
    const query = "{ themesNotSeenInAdults { code } }";
    for (const role of ["steering-group", "coordinator", "partner-analyst"] as const) {
      const { data, errors } = await hub.ask({ roles: [role], org: "QWE" }, query, {}, "learning");
      expect(data.themesNotSeenInAdults).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
    }
  });
});

describe("a webhook", () => {
  const fields = "webhook { id url endedAt } secret";
  let webhookId: string;
  let secret: string;

  const events = () =>
    hub.rows<{ id: string; payload: { changeId: string; webhookId: string } }>(
      "select id, payload from outbox where event = 'team.changed' order by recorded_at",
    );
  async function deliver({ id, payload }: Awaited<ReturnType<typeof events>>[number]) {
    const ports = {
      investigations: investigationDesk(sendTo(hub, "notify-team"), { job: "notify-team" }),
      webhooks,
    };
    const signal = new AbortController().signal;
    return notifyTeam.run(payload, ports as never, {
      eventId: id,
      requestId: "request",
      now: new Date(),
      furtherEvent: () => id,
      isLastAttempt: false,
      signal,
    });
  }

  it("is registered at a listed address alone, and tells its secret", async () => {
    for (const wrong of [
      "https://evil.example/",
      url.replace("/hooks", "@evil.example/"),
      "http://169.254.169.254/latest",
    ]) {
      const { refusals } = await act(team, "registerWebhook", { url: wrong }, fields);
      expect(refusals).toEqual([{ code: "ADDRESS_NOT_LISTED" }]);
    }
    const registered = await act(team, "registerWebhook", { url }, fields);
    expect(registered.refusals).toEqual([]);
    webhookId = registered.webhook.id;
    secret = registered.secret;
    const twice = await act(team, "registerWebhook", { url }, fields);
    expect(twice.refusals).toEqual([{ code: "ADDRESS_REGISTERED" }]);
  });

  it("is told of each change once it happens: ids only, signed, again until it is taken", async () => {
    const { handoverId, reviewId } = await handOver(team, []);
    await match(handoverId);
    const [event] = await events();
    system.posted = [];
    system.answers = [503, 500];
    await expect(deliver(event!)).rejects.toThrow(Unavailable);
    await expect(deliver(event!)).rejects.toThrow(Unavailable);
    await expect(deliver(event!)).resolves.toBe("done");
    expect(system.posted).toHaveLength(3);
    const { headers, body } = system.posted[2]!;
    const { changeId } = event!.payload;
    expect(JSON.parse(body)).toEqual({
      specversion: "1.0",
      id: changeId,
      source: "urn:mortality-review-hub:investigations",
      type: "handover.matched",
      subject: reviewId,
      time: expect.any(String),
    });
    expect(headers["webhook-id"]).toBe(changeId);
    const signed = `${changeId}.${headers["webhook-timestamp"]}.${body}`;
    const mac = createHmac("sha256", Buffer.from(secret, "base64")).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
    expect(body).not.toMatch(/Robin|Marsh|2003/);
  });

  it("follows no redirection, and does not insist where it is refused", async () => {
    const [event] = await events();
    system.posted = [];
    system.answers = [302, 410];
    await expect(deliver(event!)).rejects.toThrow(Unrecoverable);
    await expect(deliver(event!)).rejects.toThrow(Unrecoverable);
    expect(system.posted).toHaveLength(2);
  });

  it("is not told at a name that stands for an address inside", async () => {
    const inside = await act(team, "registerWebhook", { url: "https://localhost/hooks" }, fields);
    const { handoverId } = await handOver(team, []);
    await match(handoverId);
    const event = (await events()).find(({ payload }) => payload.webhookId === inside.webhook.id);
    await expect(deliver(event!)).rejects.toThrow("WEBHOOK_ADDRESS_NOT_PUBLIC");
    await act(team, "endWebhook", { webhookId: inside.webhook.id }, "webhook { endedAt }");
    await expect(deliver(event!)).resolves.toBe("done");
  });

  it("is told again from a cursor, under the ids of before, and not of other teams", async () => {
    const foreign = await act(otherTeam, "replayChanges", { webhookId }, "sent");
    expect(foreign.refusals).toEqual([{ code: "NO_SUCH_WEBHOOK" }]);
    const before = await events();
    const { sent, cursor } = await act(team, "replayChanges", { webhookId }, "sent cursor");
    const all = await since(team, null);
    expect(sent).toBe(all.changes.length);
    expect(cursor).toBeNull();
    const replayed = (await events()).slice(before.length);
    system.posted = [];
    for (const event of replayed) await deliver(event);
    expect(system.posted.map(({ headers }) => headers["webhook-id"]).sort()).toEqual(
      all.changes.map(({ id }: { id: string }) => id).sort(),
    );
  });

  it("is told of more changes than one replay sends by going on where it ended", async () => {
    await hub.rows(
      `insert into team_change (id, organisation, kind, subject_id, at)
       select gen_random_uuid(), 'QWE', 'HANDOVER_MATCHED', gen_random_uuid(), now() from generate_series(1, 500)`,
    );
    const first = await act(team, "replayChanges", { webhookId }, "sent cursor");
    expect(first).toMatchObject({ sent: 500, cursor: expect.any(String) });
    const rest = await act(team, "replayChanges", { webhookId, cursor: first.cursor }, "sent cursor");
    expect(rest.sent).toBeGreaterThan(0);
    expect(rest.cursor).toBeNull();
  });

  it("is not said to have been told where there is none", async () => {
    const { data, errors } = await hub.ask(
      { job: "notify-team" },
      `mutation ($input: RecordWebhookDeliveryInput!) {
        recordWebhookDelivery(input: $input) { refusals { code } } }`,
      { input: { eventId: randomUUID(), webhookId: randomUUID(), changeId: randomUUID() } },
    );
    expect(errors).toBeUndefined();
    expect(data.recordWebhookDelivery.refusals).toEqual([{ code: "NO_SUCH_WEBHOOK" }]);
  });

  it("ends", async () => {
    const { webhook } = await act(team, "endWebhook", { webhookId }, "webhook { endedAt }");
    expect(webhook.endedAt).toEqual(expect.any(String));
    const again = await act(team, "endWebhook", { webhookId }, "webhook { endedAt }");
    expect(again.refusals).toEqual([{ code: "NO_SUCH_WEBHOOK" }]);
  });
});
