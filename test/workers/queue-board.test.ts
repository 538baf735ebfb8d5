import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { makeSecrets } from "../../standalone/secrets.ts";
import { type Front, startFront } from "../../subgraphs/kit/front.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { type JobQueue, openQueues, type Queues } from "../../subgraphs/kit/queue.ts";
import { openQueueBoard, type QueueBoard } from "../../workers/queue-board/queue-board.ts";
import { freePort } from "../support/free-port.ts";
import { type Issuer, startIssuer, type TokenFor } from "../support/issuer.ts";
import { type QueueServer, queueServers } from "../support/queue-servers.ts";
import { until } from "../support/until.ts";

const log = createLog({ name: "board", level: "silent" });
const administrator = { roles: ["administrator"], org: "07V" } as const;
/** What somebody might have let get into a queue, which nobody may read there. */
const planted = { name: "Ngozi Okafor", number: "999 000 0018", sloppy: "Okafor-9990000018" };

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

describe.each(queueServers.filter(({ missing }) => missing === null))(
  "the board of queues in $title",
  ({ start }) => {
    let server: QueueServer;
    let queues: Queues;
    let people: JobQueue;
    let board: QueueBoard;
    let front: Front;
    const failed = randomUUID();

    beforeAll(async () => {
      server = await start();
      queues = openQueues(server.url, { connections: 4, onError: () => {} });
      people = queues.queue("people");
      const origin = "http://127.0.0.1:21700";
      board = openQueueBoard({
        queueUrl: server.url,
        issuers: { issuer: issuer.url, audience: "hub" },
        origin,
        log,
      });
      front = await startFront({
        host: "127.0.0.1",
        port: 0,
        log,
        routes: {},
        ...board,
        notReady: async () => [],
      });
      await fail();
    });
    afterAll(async () => {
      await front.stop();
      await board.stop();
      await people.close();
      await queues.close();
      await server.stop();
    });

    /** A job that says in every place what it should not, and fails with somebody's words. */
    async function fail(): Promise<void> {
      const payload = {
        reportId: planted.name,
        caseId: randomUUID(),
        [planted.sloppy]: "x",
        note: planted.number,
      };
      const data = { event: planted.name, payload, requestId: planted.sloppy } as never;
      await people.add("match-report", data, { jobId: failed, attempts: 1 });
      await people.add(planted.name as never, data, { jobId: planted.sloppy, attempts: 1 });
      const worker = queues.worker(
        "people",
        async () => {
          throw new Error(`${planted.name}, NHS number ${planted.number}, could not be matched`);
        },
        { concurrency: 1, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 1, backoff: () => 1 },
      );
      const running = worker.run();
      await until("both have failed", async () => (await people.getJobCounts("failed")).failed === 2);
      await worker.close();
      await running;
    }

    async function ask(path: string, as: TokenFor | null, init: RequestInit = {}) {
      const token = as && { authorization: `Bearer ${await issuer.token(as)}` };
      const headers = { ...token, ...(init.headers as Record<string, string>) };
      return fetch(front.url + path, { redirect: "manual", ...init, headers });
    }

    it("is for administrators: others are led to sign in, or told that their roles do not show it", async () => {
      const away = await ask("/queues/", null);
      expect(away.status).toBe(302);
      expect(away.headers.get("location")).toContain(`${issuer.url}/auth?client_id=queue-board`);
      expect((await ask("/queues/api/queues", null)).status).toBe(401);
      const reviewer = { roles: ["reviewer"], org: "RJ6" } as const;
      for (const path of ["/queues/", "/queues/api/queues"])
        expect((await ask(path, reviewer)).status).toBe(403);
      const page = await ask("/queues/queue/people", administrator);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('<base href="/queues/" />');
      expect(html).not.toContain("https://");
      const [script] = /static\/js\/main\.[^"]+/.exec(html) ?? [];
      expect((await ask(`/queues/${script}`, null)).headers.get("content-type")).toContain("javascript");
      expect((await ask("/queues/static/js/none.js", administrator)).status).toBe(404);
    });

    it("shows how many jobs stand where, of every owner", async () => {
      const answer = await ask("/queues/api/queues?activeQueue=people&status=failed", administrator);
      const shown = (await answer.json()) as {
        queues: { name: string; counts: { failed: number }; jobs: object[] }[];
      };
      expect(shown.queues.map(({ name }) => name)).toEqual([
        "people",
        "cases",
        "investigations",
        "reviewers",
      ]);
      expect(shown.queues[0]?.counts.failed).toBe(2);
      expect(shown.queues[0]?.jobs).toContainEqual(
        expect.objectContaining({ id: failed, name: "match-report", attempts: 1, failedReason: "[hidden]" }),
      );
      const stats = await ask("/queues/api/redis/stats", administrator);
      expect((await stats.json()) as object).toHaveProperty("version");
    });

    it("shows nobody's name or number, wherever it stands", async () => {
      const paths = [
        "/queues/",
        "/queues/api/queues?activeQueue=people&status=failed",
        "/queues/api/queues?activeQueue=people&status=latest",
        ...["", "/logs", "/flow"].map((more) => `/queues/api/queues/people/${failed}${more}`),
        ...["", "/logs"].map((more) => `/queues/api/queues/people/${planted.sloppy}${more}`),
        ...["metrics", "workers", "rate-limit"].map((part) => `/queues/api/queues/people/${part}`),
        "/queues/api/job-schedulers",
      ];
      for (const path of paths) {
        const answer = await ask(path, administrator);
        const text = (await answer.text()) + [...answer.headers].join();
        expect(text, path).not.toMatch(/ngozi|okafor|999 ?000/i);
      }
    });

    it("refuses an address that is none as a bad request", async () => {
      for (const path of ["queues/%zz/metrics", "queues/people/%c3", "queues/people/%/logs"])
        expect([path, (await ask(`/queues/api/${path}`, administrator)).status]).toEqual([path, 400]);
      const retried = await ask("/queues/api/queues/people/%zz/retry", administrator, { method: "PUT" });
      expect(retried.status).toBe(400);
      expect((await ask("/queues/api/queues/%zz/metrics", null)).status).toBe(401);
    });

    it("changes nothing but to have a failed job tried again, and not for another site's page", async () => {
      const put = (path: string, origin?: string) =>
        ask(`/queues/api/queues/${path}`, administrator, {
          method: "PUT",
          ...(origin && { headers: { origin } }),
        });
      for (const path of [
        "people/pause",
        "people/empty",
        "people/obliterate",
        "people/clean/failed",
        "pause",
      ]) {
        expect([path, (await put(path)).status]).toEqual([path, 403]);
      }
      for (const part of ["clean", "promote", "update-data"]) {
        expect((await put(`people/${failed}/${part}`)).status).toBe(403);
      }
      expect((await ask("/queues/api/queues/people/add", administrator, { method: "POST" })).status).toBe(
        403,
      );
      expect((await put(`people/${failed}/retry`, "https://elsewhere.example")).status).toBe(403);
      expect(await people.getJobState(failed)).toBe("failed");
      expect((await put(`people/${failed}/retry`, "http://127.0.0.1:21700")).ok).toBe(true);
      expect(await people.getJobState(failed)).toBe("waiting");
      expect(await people.getJob(failed)).toMatchObject({ attemptsMade: 0 });
    });
  },
);

describe("signing in to the board", () => {
  const stops: (() => Promise<void>)[] = [];
  let origin: string;

  beforeAll(async () => {
    const [port, identityPort] = [await freePort(), await freePort()];
    origin = `http://127.0.0.1:${port}`;
    const provider = createIdentityProvider({
      issuer: `http://127.0.0.1:${identityPort}`,
      audience: "hub",
      origins: [],
      boardOrigins: [origin],
      signingKeys: { keys: [makeSecrets().identityKey] } as never,
      secrets: Object.fromEntries(secretClients.map((client) => [client, `secret of ${client}`])),
    }).listen(identityPort, "127.0.0.1");
    await once(provider, "listening");
    const server = await queueServers[0]!.start();
    const issuers = { issuer: `http://127.0.0.1:${identityPort}`, audience: "hub" };
    const board = openQueueBoard({ queueUrl: server.url, issuers, origin, log });
    const front = await startFront({
      host: "127.0.0.1",
      port,
      log,
      routes: {},
      ...board,
      notReady: async () => [],
    });
    stops.push(front.stop, board.stop, server.stop, async () => {
      provider.close();
      provider.closeAllConnections();
      await once(provider, "close");
    });
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  /** As much of a browser as it takes; cookies are kept by origin. */
  function browser() {
    const jars = new Map<string, Map<string, string>>();
    return async (url: string, form?: URLSearchParams) => {
      const jar = jars.get(new URL(url).origin) ?? new Map<string, string>();
      jars.set(new URL(url).origin, jar);
      const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
      const init = form ? { method: "POST", body: form } : {};
      const response = await fetch(url, { redirect: "manual", headers: { cookie }, ...init });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        jar.set(name!, value!);
      }
      const next = response.headers.get("location");
      return { response, next: next === null ? url : new URL(next, url).href };
    };
  }

  async function chosen(visit: ReturnType<typeof browser>, subject: string): Promise<string> {
    const { next: auth } = await visit(`${origin}/queues/`);
    const { next: page } = await visit(auth);
    const { next: resumed } = await visit(page, new URLSearchParams({ subject }));
    return (await visit(resumed)).next;
  }

  it("leads an administrator to the board, and keeps their token where no script can read it", async () => {
    const visit = browser();
    const { response } = await visit(await chosen(visit, "administrator-1"));
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^queue-board=.+; Path=\/queues; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
    expect((await visit(`${origin}/queues/api/queues`)).response.status).toBe(200);
    await visit(`${origin}/queues/sign-out`);
    expect((await visit(`${origin}/queues/api/queues`)).response.status).toBe(401);
  });

  it("shows nothing to who has another role, or has begun to sign in elsewhere", async () => {
    const visit = browser();
    await visit(await chosen(visit, "reviewer-1"));
    expect((await visit(`${origin}/queues/`)).response.status).toBe(403);
    const back = await chosen(browser(), "administrator-1");
    const other = browser();
    expect((await other(back)).response.status).toBe(403);
    expect((await other(`${origin}/queues/api/queues`)).response.status).toBe(401);
  });
});
