import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "./start.ts";

let hub: TestGateway;
beforeAll(async () => {
  hub = await startTestGateway({ config: { circuit: { failures: 3, openMs: 1_500 } } });
});
afterAll(() => hub.stop());

test("an owner who does not answer is left alone for a while; the rest of the graph stands", async () => {
  hub.cases.misbehave((response) => void response.socket?.destroy());
  const ask = () => hub.ask("{ people { id case { state } } }");
  for (let i = 0; i < 3; i++) await ask();
  const received = hub.cases.received.length;
  const { status, data, errors } = await ask();
  expect(status).toBe(200);
  expect(data.people).toHaveLength(2);
  expect(errors[0]).toEqual({
    message: "The owner of cases does not answer just now. Try again shortly.",
    path: ["people", 0, "case"],
    extensions: { code: "SUBGRAPH_UNAVAILABLE", owner: "cases" },
  });
  expect(hub.cases.received).toHaveLength(received);

  hub.cases.behave();
  await expect.poll(async () => (await ask()).errors, { timeout: 20_000 }).toEqual([]);
  const changes = hub.logged.flatMap((line) => {
    const { subgraph, circuit } = JSON.parse(line);
    return circuit ? [[subgraph, circuit]] : [];
  });
  expect(changes).toEqual([
    ["cases", "open"],
    ["cases", "closed"],
  ]);
});

test("of a command that was not even sent nobody says that it may have been done", async () => {
  hub.people.misbehave((response) => void response.socket?.destroy());
  const touch = () => hub.ask("mutation { touch(id: 1) { id } }");
  for (let i = 0; i < 3; i++)
    expect((await touch()).errors[0]?.message).toContain("not known whether it was done");
  const { errors } = await touch();
  hub.people.behave();
  expect(errors[0]?.message).toBe("The owner of people does not answer just now. Try again shortly.");
});
