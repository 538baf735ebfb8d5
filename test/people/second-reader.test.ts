import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coordinator, type MatchingHub, somebody, startMatchingHub } from "./matching-hub.ts";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub({ SECOND_READING_RATE: "1" });
});
afterAll(() => hub.stop());

const [ann, ben, cleo] = [{ sub: "ann" }, { sub: "ben" }, { sub: "cleo" }];
const notTheSame = { answer: "NOT_THE_SAME", reason: "Two deaths." };

/** A report in doubt. @returns it, and the answer that it is about the candidate */
async function question() {
  const who = somebody();
  const [known, reportId] = await hub.arrive(who, { ...who, deathDate: "2018-05-20" });
  const personId = await hub.personOf(known!);
  return { reportId: reportId!, same: { answer: "SAME_PERSON", personId, reason: "One death." } };
}

const outcomeOf = async (reportId: string) => (await hub.decisionOf(reportId)).outcome;

describe("a question that was drawn for a second reader", () => {
  it("waits for another person, who does not see the first answer", async () => {
    const { reportId, same } = await question();
    await hub.act("decideMatch", { reportId, ...same }, ann);
    expect(await outcomeOf(reportId)).toBe("NEEDS_DECISION");
    expect(await hub.refused("decideMatch", { reportId, ...same }, ann)).toEqual(["ANOTHER_READER_NEEDED"]);
    const read = async () => {
      const { data } = await hub.ask(
        coordinator,
        `query ($id: ID!) {
           deathReport(id: $id) { decisions { outcome needsSecondReader answers { answer } reason } }
         }`,
        { id: reportId },
        "matching",
      );
      return data.deathReport.decisions;
    };
    expect(await read()).toMatchObject([{ needsSecondReader: true, answers: [] }]);
    await hub.act("decideMatch", { reportId, ...same }, ben);
    expect(await read()).toMatchObject([
      { outcome: "NEEDS_DECISION", answers: [{ answer: "SAME_PERSON" }, { answer: "SAME_PERSON" }] },
      { outcome: "SAME_PERSON", reason: "One death." },
    ]);
  });

  it("goes to a third where the two differ, whose answer stands", async () => {
    const { reportId, same } = await question();
    await hub.act("decideMatch", { reportId, ...same }, ann);
    await hub.act("decideMatch", { reportId, ...notTheSame }, ben);
    expect(await outcomeOf(reportId)).toBe("NEEDS_DECISION");
    expect(await hub.refused("decideMatch", { reportId, ...same }, ben)).toEqual(["ANOTHER_READER_NEEDED"]);
    await hub.act("decideMatch", { reportId, ...notTheSame }, cleo);
    expect(await outcomeOf(reportId)).toBe("NEW_PERSON");
  });

  it("may be answered by who was unsure before", async () => {
    const { reportId, same } = await question();
    await hub.act("decideMatch", { reportId, answer: "UNSURE", reason: "I ask the ward." }, ann);
    await hub.act("decideMatch", { reportId, ...same }, ann);
    await hub.act("decideMatch", { reportId, ...same }, ben);
    expect(await outcomeOf(reportId)).toBe("SAME_PERSON");
  });
});
