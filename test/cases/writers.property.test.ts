import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
let caseId: string;
const writers = [reviewer, { ...reviewer, sub: "second" }, { ...reviewer, sub: "third" }];
beforeAll(async () => {
  hub = await startCasesHub();
  ({ caseId } = await openCase(hub));
  await allocate(hub, caseId);
  await hub.act(reviewer, "startReview", { caseId });
  for (const { sub } of writers.slice(1))
    await hub.act(reviewer, "addContributor", { caseId, contributor: sub });
});
afterAll(() => hub.hub.stop());

/** Who writes, how many revisions behind what stands they have read, and whether they send it twice. */
const step = fc.record({ who: fc.nat(2), behind: fc.nat(2), twice: fc.boolean() });

const read = async () => {
  const fields = `review {
    sections { kind revision } sectionHistory(kind: PEN_PORTRAIT) { text } editsAside { text savedBy }
  }`;
  const { review } = await hub.see(caseId, fields);
  const stands = review.sections.find(({ kind }: { kind: string }) => kind === "PEN_PORTRAIT");
  const texts = (list: { text: string }[]) => list.map(({ text }) => text);
  return {
    revision: (stands?.revision ?? 0) as number,
    history: texts(review.sectionHistory),
    aside: texts(review.editsAside),
  };
};

it("whatever several writers send, in any order and twice, nothing is lost and nothing stands twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const dealtWith = new Set<string>();
      for (const { who, behind, twice } of steps) {
        const before = await read();
        const as = writers[who]!;
        const words = `${as.sub} ${randomUUID()}`;
        const revision = Math.max(0, before.revision - behind);
        const input = { caseId, section: "PEN_PORTRAIT", words, revision, idempotencyKey: randomUUID() };
        const answer = await hub.act(as, "writeSection", input);
        if (twice) expect(await hub.act(as, "writeSection", input)).toEqual(answer);
        const after = await read();
        const isWritten = revision === before.revision;
        expect(answer.refusals.map(({ code }) => code)).toEqual(isWritten ? [] : ["STALE"]);
        // Whoever writes on what stands has dealt with what they had set aside.
        if (isWritten) for (const text of before.aside) if (text.startsWith(as.sub)) dealtWith.add(text);
        expect(after.history).toEqual(isWritten ? [...before.history, words] : before.history);
        expect(after.revision).toBe(after.history.length);
        const kept = before.aside.filter((text) => !dealtWith.has(text));
        expect(after.aside).toEqual(isWritten ? kept : expect.arrayContaining([...kept, words]));
        expect(after.aside).toHaveLength(kept.length + (isWritten ? 0 : 1));
      }
    }),
    { numRuns: 8 },
  );
});
