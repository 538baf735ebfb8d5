import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { startTestGateway } from "./start.ts";

const kinds = ["TCPSocketWrap", "TCPServerWrap", "Timeout", "TCPConnectWrap"];
const open = () =>
  process
    .getActiveResourcesInfo()
    .filter((kind) => kinds.includes(kind))
    .sort();

test("a gateway that has worked and is stopped leaves no socket and no timer", async () => {
  const before = open();
  const hub = await startTestGateway();
  expect((await hub.ask(`{ people { id case { state } } }`)).errors).toEqual([]);
  await fetch(`${hub.url}/readyz`);
  hub.cases.misbehave((response) => void response.socket?.destroy());
  await hub.ask(`{ people { case { state } } }`);
  await hub.stop();
  // What is closed is still reported for some turns of the event loop.
  await until("what was opened is closed", async () => open().length <= before.length);
});

test("a stop lets an operation that is under way finish", async () => {
  const hub = await startTestGateway();
  const asked = new Promise<() => void>((resolve) => {
    hub.people.misbehave((response) => {
      response.setHeader("content-type", "application/json");
      resolve(() => response.end('{"data":{"people":[{"id":"1"}]}}'));
    });
  });
  const answer = hub.ask(`{ people { id } }`);
  const release = await asked;
  const stopped = hub.stop();
  release();
  expect((await answer).data).toEqual({ people: [{ id: "1" }] });
  await stopped;
});
