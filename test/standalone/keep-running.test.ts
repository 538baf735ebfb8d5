import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Child, lastWord, startChild } from "../../standalone/child.ts";
import { keepRunning } from "../../standalone/keep-running.ts";
import { noParts } from "../../standalone/parts.ts";
import { untilReady } from "../../standalone/ready.ts";
import { freePort } from "../support/free-port.ts";

let folder: string;
let log: string;
const started: Child[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-child-"));
  log = join(folder, "child.log");
  await writeFile(log, "");
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((child) => child.stop(0)));
  await rm(folder, { recursive: true });
});

async function start(code: string, environment: Record<string, string> = {}): Promise<Child> {
  const file = join(folder, "child.mjs");
  await writeFile(file, code);
  const child = startChild(file, [], environment, log);
  started.push(child);
  return child;
}

const logged = async () => (await readFile(log, "utf8")).trim();

describe("a process", () => {
  test("gets the environment it is given, and of ours only what it takes to run", async () => {
    process.env.PEOPLE_SECRET = "ours";
    const child = await start("console.log(process.env.OWN, process.env.PEOPLE_SECRET, !!process.env.PATH)", {
      OWN: "its",
    });
    delete process.env.PEOPLE_SECRET;
    expect(await child.gone).toBe("exit code 0");
    expect(await logged()).toBe("its undefined true");
  });

  test("is asked to stop before it is killed", async () => {
    const child = await start(`
      process.once("SIGTERM", () => { console.log("asked"); clearInterval(work) });
      const work = setInterval(() => {}, 1000);
      console.log("at work");
    `);
    await expect.poll(logged).toBe("at work");
    await child.stop(60_000);
    expect(await logged()).toBe("at work\nasked");
  });

  test("that does not heed is killed", async () => {
    const child = await start(
      `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("deaf")`,
    );
    await expect.poll(logged).toBe("deaf");
    await child.stop(1);
    expect(await child.gone).toBe("SIGKILL");
  });

  test("stops by itself when its parent dies", async () => {
    const own = join(folder, "grandchild.mjs");
    await writeFile(
      own,
      `process.once("SIGTERM", () => { console.log("stopped by itself"); clearInterval(work) });
       const work = setInterval(() => {}, 1000);
       console.log("at work");`,
    );
    const parent = await start(`
      import { spawn } from "node:child_process";
      const stdio = ["ignore", "inherit", "inherit", "ipc"];
      spawn(process.execPath, [...process.execArgv, ${JSON.stringify(own)}], { stdio, detached: true });
    `);
    await expect.poll(logged).toBe("at work");
    await parent.stop(0);
    await expect.poll(logged).toBe("at work\nstopped by itself");
  });
});

test.each([
  [
    "begin\nError: no such table\n    at raiseError (file.js:1)\n{\n}\n\nNode.js v20.20.2\n",
    "Error: no such table",
  ],
  ["begin\nPORT should be a port number\n", "PORT should be a port number"],
  ["", "it said nothing"],
])("the last word of the log %j is %j", async (content, word) => {
  await writeFile(log, content);
  expect(lastWord(log)).toBe(word);
});

describe("waiting for a process", () => {
  test("ends when it answers that it is ready, not before", async () => {
    const port = await freePort();
    const child = await start(`
      import { createServer } from "node:http";
      let asked = 0;
      createServer((_, answer) => {
        console.log("asked");
        answer.writeHead(asked++ < 2 ? 503 : 200).end("database");
      }).listen(${port}, "127.0.0.1");
    `);
    await untilReady("cases", `http://127.0.0.1:${port}/readyz`, child, log, 60_000);
    expect(await logged()).toBe("asked\nasked\nasked");
  });

  test("names the one that ended instead, and why", async () => {
    const child = await start(`console.error("PORT should be a port number"); process.exit(1)`);
    await expect(untilReady("cases", "http://127.0.0.1:1/readyz", child, log, 60_000)).rejects.toThrow(
      `cases did not start (exit code 1: PORT should be a port number): see ${log}`,
    );
  });

  test("names the one that is not ready in time, and what it lacks", async () => {
    const lacking = createServer((_, answer) => answer.writeHead(503).end("database"));
    await once(lacking.listen(0, "127.0.0.1"), "listening");
    const url = `http://127.0.0.1:${(lacking.address() as AddressInfo).port}/readyz`;
    const child = await start("setInterval(() => {}, 1000)");
    await expect(untilReady("cases", url, child, log, 500)).rejects.toThrow(
      `cases is not ready in time (database at ${url}): see ${log}`,
    );
    lacking.close();
  });
});

describe("a process that is kept running", () => {
  /** A process in name only, which ends when it is told to. */
  function sample() {
    let end: (how: string) => void = () => undefined;
    const gone = new Promise<string>((resolve) => {
      end = resolve;
    });
    return {
      child: { pid: undefined, gone, stop: async () => end("SIGTERM") },
      end: (how: string) => end(how),
    };
  }

  function keep() {
    const said: string[] = [];
    const samples = [sample()];
    let now = 0;
    const kept = keepRunning(
      samples[0]!.child,
      () => {
        samples.push(sample());
        return samples.at(-1)!.child;
      },
      {
        restarted: (how) => void said.push(`again: ${how}`),
        gaveUp: (how) => void said.push(`lost: ${how}`),
      },
      () => now,
    );
    return {
      said,
      kept,
      samples,
      async die(at: number) {
        now = at;
        const before = said.length;
        samples.at(-1)!.end("exit code 1");
        await expect.poll(() => said.length).toBe(before + 1);
      },
    };
  }

  test("is started again three times in a minute and then given up", async () => {
    const { said, die } = keep();
    for (const at of [1, 2, 3, 4]) await die(at);
    expect(said).toEqual([...Array(3).fill("again: exit code 1"), "lost: exit code 1"]);
  });

  test("is started again however often where that is long between", async () => {
    const { said, die } = keep();
    for (const minute of [1, 2, 3, 4, 5, 6]) await die(minute * 61_000);
    expect(new Set(said)).toEqual(new Set(["again: exit code 1"]));
  });

  test("stays down when it was asked to stop", async () => {
    const { said, kept, samples } = keep();
    await kept.stop(1_000);
    expect([said, samples.length]).toEqual([[], 1]);
  });
});

test("parts stop stage by stage from the last to the first", async () => {
  const order: string[] = [];
  const part = (name: string) => ({
    async stop(patienceMs: number) {
      order.push(`${name} ${patienceMs}`);
    },
  });
  const parts = noParts();
  parts.add(part("database"));
  parts.nextStage();
  parts.add(part("people"));
  parts.add(part("cases"));
  parts.nextStage();
  parts.add(part("gateway"));
  await parts.stop(5);
  expect(order).toEqual(["gateway 5", "people 5", "cases 5", "database 5"]);
});
