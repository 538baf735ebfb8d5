import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SmallOwner, startSmallOwner } from "../support/outbox.ts";
import { until } from "../support/until.ts";

let owner: SmallOwner;
beforeEach(async () => {
  owner = await startSmallOwner();
});
afterEach(() => owner.stop());

/** A delivery that has acted and ends its transaction when it is told to. */
async function heldDelivery(eventId: string) {
  let end: (fault?: Error) => void = () => {};
  let acted = () => {};
  const hasActed = new Promise<void>((resolve) => {
    acted = resolve;
  });
  const mayEnd = new Promise<void>((resolve, reject) => {
    end = (fault) => (fault ? reject(fault) : resolve());
  });
  const ended = Promise.allSettled([
    owner.receive(eventId, () => {
      acted();
      return mayEnd;
    }),
  ]);
  await hasActed;
  return { ended, end };
}

describe("inbox", () => {
  it("acts on an event once", async () => {
    const eventId = randomUUID();
    expect(await owner.receive(eventId)).toBe("done");
    expect(await owner.receive(eventId)).toBe("already-done");
    expect(await owner.effects()).toEqual({ [eventId]: 1 });
  });

  it.each([
    ["does nothing once that is done", undefined, "already-done"],
    ["acts where that was rolled back", new Error("refused"), "done"],
  ])("makes a second delivery wait for the first, which %s", async (_, fault, result) => {
    const eventId = randomUUID();
    const first = await heldDelivery(eventId);
    const second = owner.receive(eventId);
    await until("the second waits", async () => (await owner.waiting()) === 1);
    first.end(fault);
    expect(await second).toBe(result);
    await first.ended;
    expect(await owner.effects()).toEqual({ [eventId]: 1 });
  });
});
