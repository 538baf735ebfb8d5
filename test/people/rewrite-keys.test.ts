import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { peopleDesk } from "../../workers/adapters/people-desk.ts";
import { rewriteKeys } from "../../workers/jobs/rewrite-keys.ts";
import { sendTo } from "../support/send.ts";
import { type MatchingHub, somebody, startMatchingHub } from "./matching-hub.ts";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
});
afterAll(() => hub.stop());

const rewrite = (signal = new AbortController().signal) =>
  rewriteKeys.run(
    {},
    { people: peopleDesk(sendTo(hub, "rewrite-keys"), { job: "rewrite-keys" }) } as never,
    { eventId: randomUUID(), requestId: "test", now: new Date(), isLastAttempt: true, signal } as never,
  );
const keys = () => hub.rows("select key, report_id, generation from link_key order by key, report_id", []);

/** The index as rules of keys of before left it: nothing is found by its keys. */
async function asKeysOfBefore(): Promise<void> {
  await hub.rows("update report set keys_generation = 0", []);
  await hub.rows("update link_key set key = key # 1, generation = 0", []);
}

describe("keys after a change of their rules", () => {
  it("are written anew for every report, and the former ones go", async () => {
    const [one, other] = [somebody(), somebody()];
    const reports = await hub.arrive(one, other);
    const before = await keys();
    await asKeysOfBefore();
    await rewrite();
    expect(await keys()).toEqual(before);
    const [again] = await hub.arrive(one);
    expect(await hub.personOf(again!)).toBe(await hub.personOf(reports[0]!));
  });

  it("change nothing where they have not changed, however often it is asked", async () => {
    const before = await keys();
    await rewrite();
    await rewrite();
    expect(await keys()).toEqual(before);
  });

  it("are written by two jobs at once as by one", async () => {
    await hub.arrive(...Array.from({ length: 6 }, somebody));
    const before = await keys();
    await asKeysOfBefore();
    await Promise.all([rewrite(), rewrite()]);
    await rewrite();
    expect(await keys()).toEqual(before);
  });
});
