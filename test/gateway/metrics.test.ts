import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { startTestGateway, type TestGateway } from "./start.ts";

let hub: TestGateway;
let metrics: string;
beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  hub = await startTestGateway({ config: { metrics: { METRICS_HOST: "127.0.0.1", METRICS_PORT: port } } });
});
afterAll(() => hub.stop());

test("the gateway's figures stand at a port of their own, and tell of routes, owners and codes alone", async () => {
  await hub.ask("{ people { id name } cases { id } }");
  await hub.ask("{ secret people { id } }", { roles: ["reviewer"] });
  await fetch(`${hub.url}/Ada%20Example?name=Ada`);
  hub.cases.misbehave((response) => response.writeHead(503).end());
  await hub.ask("{ cases { id } }");
  hub.cases.behave();
  const figures = await (await fetch(metrics)).text();
  expect(figures).toMatch(
    /hub_request_seconds_count{process="gateway",route="POST \/graphql",status="200"} 3/,
  );
  expect(figures).toMatch(/hub_request_seconds_count{process="gateway",route="none",status="404"} 1/);
  expect(figures).toMatch(/hub_owner_seconds_count{process="gateway",owner="people",outcome="OK"} 2/);
  expect(figures).toMatch(
    /hub_owner_seconds_count{process="gateway",owner="cases",outcome="SUBGRAPH_UNAVAILABLE"} 1/,
  );
  expect(figures).toMatch(/hub_errors_total{code="FORBIDDEN_FIELD",process="gateway"} 1/);
  expect(figures).toMatch(/process_resident_memory_bytes/);
  expect(figures).not.toMatch(/Ada|reviewer|RX1/);
  expect((await fetch(`${hub.url}/metrics`)).status).toBe(404);
});
