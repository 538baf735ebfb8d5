import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Front, type FrontOptions, json, startFront } from "./front.ts";
import { createLog } from "./log.ts";

const log = createLog({ name: "front", level: "silent" });
let front: Front | undefined;

afterEach(async () => {
  await front?.stop();
  front = undefined;
});

async function start(options: Partial<FrontOptions> = {}): Promise<string> {
  front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log,
    routes: { "POST /echo": ({ body, search }) => ({ status: 200, body: `${body}${search}` }) },
    notReady: async () => [],
    ...options,
  });
  return front.url;
}

test("routes by method and exact path, with security headers and a request id", async () => {
  const url = await start();
  const echoed = await fetch(`${url}/echo?a=1`, { method: "POST", body: "hello" });
  expect(await echoed.text()).toBe("hello?a=1");
  expect(echoed.headers.get("x-content-type-options")).toBe("nosniff");
  expect(echoed.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  expect((await fetch(`${url}/echo`)).headers.get("allow")).toBe("POST");
  expect((await fetch(`${url}/ech`)).status).toBe(404);
  expect((await fetch(`${url}/constructor`)).status).toBe(404);
});

test("takes a plain request id and makes one in place of any other", async () => {
  const url = await start();
  const idFor = async (id: string) =>
    (await fetch(`${url}/livez`, { headers: { "x-request-id": id } })).headers.get("x-request-id");
  expect(await idFor("partner-0001")).toBe("partner-0001");
  expect(await idFor("<script>alert</script>")).toMatch(/^[\w-]{36}$/);
});

test("is ready when nothing is missing, or when it can work without what is", async () => {
  const url = await start({ notReady: async () => ["cases"] });
  const strict = await fetch(`${url}/readyz`);
  expect([strict.status, await strict.json()]).toEqual([503, { status: "not ready", notReady: ["cases"] }]);
  await front?.stop();
  const tolerant = await start({
    notReady: async () => ["cases"],
    worksWithout: (parts) => parts.length < 2,
  });
  const answer = await fetch(`${tolerant}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: "ready", notReady: ["cases"] }]);
});

test("refuses a body over the limit, announced or not", async () => {
  const url = await start({ bodyLimit: 10 });
  expect((await fetch(`${url}/echo`, { method: "POST", body: "01234567890" })).status).toBe(413);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const chunked = request(`${url}/echo`, { method: "POST" }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    chunked.on("error", reject);
    chunked.write("0123456789");
    chunked.end("0123456789");
  });
  expect(status).toBe(413);
});

test("a route that fails tells the caller nothing but the id", async () => {
  const url = await start({
    routes: {
      "GET /fails": () => {
        throw new Error("secret");
      },
    },
  });
  const answer = await fetch(`${url}/fails`, { headers: { "x-request-id": "request-1" } });
  expect(answer.status).toBe(500);
  const { errors } = (await answer.json()) as { errors: [{ message: string; extensions: object }] };
  expect(errors[0].extensions).toEqual({ code: "INTERNAL", id: "request-1" });
  expect(errors[0].message).not.toContain("secret");
});

test("tells a route when its client has gone", async () => {
  let arrived = () => {};
  const gone = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const url = await start({
    routes: {
      "GET /slow": ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => {
            arrived();
            resolve(json(200, {}));
          });
          client.abort();
        }),
    },
  });
  const client = new AbortController();
  await expect(fetch(`${url}/slow`, { signal: client.signal })).rejects.toThrow();
  await gone;
});

test("a stop lets a request in flight finish and closes idle connections", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let started = () => {};
  const inFlight = new Promise<void>((resolve) => {
    started = resolve;
  });
  const url = await start({
    routes: {
      "GET /held": async () => {
        started();
        await held;
        return json(200, { done: true });
      },
    },
  });
  const idle = connect(Number(new URL(url).port), "127.0.0.1");
  const idleClosed = new Promise((resolve) => idle.on("close", resolve));
  const answer = fetch(`${url}/held`);
  await inFlight;
  const stopped = front?.stop();
  release();
  expect(await (await answer).json()).toEqual({ done: true });
  await stopped;
  await idleClosed;
});
