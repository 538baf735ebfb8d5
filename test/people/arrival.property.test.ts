import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type IsoDate, isoDate } from "../../schema/values/iso-date.ts";
import { checkWhoDied } from "../../schema/values/who-died.ts";
import { inventReports } from "../../workers/deduplication/groups/invented-reports.fixture.ts";
import type { MatchSubject } from "../../workers/deduplication/types.ts";
import { coordinator, type MatchingHub, startMatchingHub } from "./matching-hub.ts";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
});
afterAll(() => hub.stop());

const today: IsoDate = isoDate("2026-01-01");

/** What a source would be let report. */
function reportable(subject: MatchSubject): object[] {
  const { nhsNumberAsReported, ...said } = subject;
  const reasons = checkWhoDied(said as never, today, ["person"]);
  return reasons.length === 0 ? [said] : [];
}

/** Lets reports come in an order, in an index of their own. @returns their ids, in the order of the reports */
async function arriveAnew(reports: readonly object[], order: readonly number[]): Promise<string[]> {
  await hub.rows("truncate report, person cascade");
  const ids: string[] = [];
  for (const place of order) [ids[place]] = (await hub.arrive(reports[place]!)) as [string];
  return ids;
}

const memberships = () =>
  hub.rows("select report_id, person_id from membership where valid_to is null order by report_id");

test("reports make the same persons in whatever order they come; to undo a merge restores who belonged to whom", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)), async (seed, keys) => {
      const reports = inventReports(seed, 0).flatMap(reportable);
      const places = [...reports.keys()];
      const drawn = [...keys.take(places.length)];
      const shuffled = [...places].sort((a, b) => drawn[a]! - drawn[b]!);
      const inOrder = await hub.groups(await arriveAnew(reports, places));
      const ids = await arriveAnew(reports, shuffled);
      expect(await hub.groups(ids)).toEqual(inOrder);

      const { data } = await hub.ask(
        coordinator,
        "{ doubtfulMatches(first: 100) { nodes { report { id } candidates { id } } } }",
        {},
        "matching",
      );
      const [question] = data.doubtfulMatches.nodes;
      if (!question) return;
      const before = await memberships();
      const reportId = question.report.id;
      const personId = question.candidates[0].id;
      await hub.act("decideMatch", { reportId, answer: "SAME_PERSON", personId, reason: "So it seems." });
      expect(await memberships()).not.toEqual(before);
      await hub.act("undoMatch", { reportId, reason: "It was not so." });
      expect(await memberships()).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 180_000);
