import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInEngland, daysBetween } from "../../../schema/values/calendar.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { ActKind, CaseAct, NewAct } from "./act.ts";
import { stages as allStages, caseStates, type Stage, stateOf } from "./case-state.ts";
import { readClocks } from "./clocks.ts";
import { dueDates } from "./due-dates.ts";
import { type CaseStanding, ImpossibleAct, replay, standingAfter } from "./standing.ts";
import { findTransition, transitions } from "./transitions.ts";

const kinds = [...new Set(transitions.map(({ act }) => act))];
const choices = 100_000;
const step = fc.record({
  /** Of what is possible there, how far down the list. */
  choice: fc.nat(choices - 1),
  days: fc.nat(40),
  pick: fc.nat(5),
  /** Does it lead on? Most acts are kept and move nothing, so that chance alone would never leave the first stages. */
  moves: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** The acts that the table lets happen, out of any sequence of wishes. */
function possibleActs(wishes: readonly Step[]): CaseAct[] {
  let at = Date.parse("2018-03-12T10:00:00Z");
  const acts: CaseAct[] = [];
  let standing: CaseStanding | null = null;
  for (const wish of [{ choice: 0, days: 0, pick: 0, moves: true }, ...wishes]) {
    at += wish.days * 86_400_000;
    const open = possibleKinds(standing, wish.moves);
    const kind = open[Math.floor((wish.choice / choices) * open.length)]!;
    const holdId = standing?.openHolds[wish.pick % standing.openHolds.length] ?? "no-hold";
    const act = actOf(kind, acts.length + 1, new Date(at), holdId);
    acts.push(act);
    standing = standingAfter(standing, act);
  }
  return acts;
}

/** Where a case does not get on towards its submission. */
const aside: readonly string[] = ["SAME", "SCREENING", "OUT_OF_SCOPE", "CHILD_CORE_DATA", "TRANSFERRED"];

/** What may follow; where a way is to lead on, only what does: a hold ends first. */
function possibleKinds(standing: CaseStanding | null, moves: boolean): readonly ActKind[] {
  const from = standing?.stage ?? "NONE";
  const held = (standing?.openHolds.length ?? 0) > 0;
  const key = `${from} ${held} ${standing?.reviewer === null} ${moves}`;
  const known = possibleFrom.get(key);
  if (known) return known;
  const possible = kinds.filter((kind) => mayFollow(standing, kind));
  const leads = (kind: ActKind) =>
    held ? kind === "RESUMED" : !aside.includes(findTransition(from, kind)?.to ?? "SAME");
  const leading = possible.filter(leads);
  const found = moves && leading.length > 0 ? leading : possible;
  possibleFrom.set(key, found);
  return found;
}
const possibleFrom = new Map<string, readonly ActKind[]>();

function mayFollow(standing: CaseStanding | null, kind: ActKind): boolean {
  const transition = findTransition(standing?.stage ?? "NONE", kind);
  if (transition === null || (standing?.state === "ON_HOLD" && !transition.whileHeld)) return false;
  // Whom a review has no more, or not yet, does nothing on it, and nobody writes on it beside them.
  const isTheirs = transition.by.every((part) => part === "APPOINTED_REVIEWER" || part === "CONTRIBUTOR");
  if (isTheirs && (standing?.reviewer ?? null) === null) return false;
  return kind !== "RESUMED" || (standing?.openHolds.length ?? 0) > 0;
}

function actOf(kind: ActKind, sequence: number, at: Date, holdId: string): CaseAct {
  const facts = {
    notifiedOn: isoDate("2018-03-12"),
    rule: "2017-04",
    reasons: [],
    decidedBy: "RULE",
    revision: sequence,
    changed: [],
    holdId: kind === "HELD" ? `hold-${sequence}` : holdId,
    proposalId: `proposal-${sequence}`,
    reviewerId: "reviewer",
    reviewerSubject: "subject",
    contributor: `writer-${sequence}`,
    childNotificationId: `notification-${sequence}`,
    transferId: `transfer-${sequence}`,
    toldOn: isoDate("2018-03-12"),
  };
  const act = { kind, facts } as unknown as NewAct;
  return { ...act, id: `act-${sequence}`, caseId: "case", sequence, at, subject: "s", organisation: null };
}

describe("any way of a case", () => {
  const wishes = fc.noBias(fc.array(step, { minLength: 20, maxLength: 80, size: "max" }));

  it("is of all that there are: every act is done and every stage is reached", () => {
    const done = new Set<ActKind>();
    const reached = new Set<Stage>();
    for (const way of fc.sample(wishes, { seed: 5, numRuns: 800 })) {
      let standing: CaseStanding | null = null;
      for (const act of possibleActs(way)) {
        standing = standingAfter(standing, act);
        done.add(act.kind);
        reached.add(standing.stage);
      }
    }
    expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
    expect(allStages.filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it("leads from one known state to another; a closed case rests until it is reopened, a moved one for good", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        let standing: CaseStanding | null = null;
        for (const act of possibleActs(all)) {
          const before: CaseStanding | null = standing;
          standing = standingAfter(before, act);
          expect(Object.keys(caseStates)).toContain(standing.state);
          if (before?.stage === "TRANSFERRED") expect(standing.stage).toBe("TRANSFERRED");
          if (before?.stage === "CLOSED" && act.kind !== "CASE_REOPENED")
            expect(standing.stage).toBe("CLOSED");
        }
      }),
    );
  });

  it("ends where replaying its acts ends", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const acts = possibleActs(all);
        const stepwise = acts.reduce<CaseStanding | null>(
          (standing, act) => standingAfter(standing, act),
          null,
        );
        expect(replay(acts)).toEqual(stepwise);
        expect(stepwise?.sequence).toBe(acts.length);
      }),
    );
  });

  it("is held exactly while a hold is open, and returns to what it was held from", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        let standing: CaseStanding | null = null;
        for (const act of possibleActs(all)) {
          const stage: string | undefined = standing?.stage;
          standing = standingAfter(standing, act);
          expect(standing.state).toBe(stateOf(standing.stage, standing.openHolds.length));
          expect(standing.heldSince === null).toBe(standing.openHolds.length === 0);
          if (act.kind === "HELD" || act.kind === "RESUMED") expect(standing.stage).toBe(stage);
        }
      }),
    );
  });

  it("lets nobody write, and so see the case, whose reviewer it has no more", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        let standing: CaseStanding | null = null;
        for (const act of possibleActs(all)) {
          standing = standingAfter(standing, act);
          if (standing.reviewer === null) expect(standing.contributors).toEqual([]);
          else expect(standing.contributors).not.toContain(standing.reviewer.subject);
        }
      }),
    );
  });

  it("has as many open holds as were opened and not ended", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const acts = possibleActs(all);
        const count = (kind: ActKind) => acts.filter((act) => act.kind === kind).length;
        expect(replay(acts)?.openHolds.length).toBe(count("HELD") - count("RESUMED"));
      }),
    );
  });
});

it("refuses an act that the table does not know from there", () => {
  const [opened] = possibleActs([]) as [CaseAct];
  expect(() => replay([opened, actOf("CASE_CLOSED", 2, opened.at, "")])).toThrow(ImpossibleAct);
});

describe("the days on hold, after any way of a case", () => {
  const clocks = { allocateWithinMonths: 3, completeWithinMonths: 6 };
  const soon = { allocationDueSoonDays: 14, completionDueSoonDays: 28 };
  const wishes = fc.noBias(fc.array(step, { minLength: 20, maxLength: 80, size: "max" }));

  it("are those on which some hold was open before the review was done, each counted once", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const acts = possibleActs(all);
        let standing: CaseStanding | null = null;
        let days = 0;
        let before: CaseAct | null = null;
        for (const act of acts) {
          const counts = standing && standing.openHolds.length > 0 && standing.completedOn === null;
          if (counts && before) days += daysBetween(dayInEngland(before.at), dayInEngland(act.at));
          standing = standingAfter(standing, act);
          before = act;
          // What was held up to the approval is lost with the hold; no act approves during one.
          if (standing.openHolds.length === 0) expect(standing.heldDays).toBe(days);
        }
      }),
    );
  });

  it("move the dates that are shown and those that are saved alike", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const acts = possibleActs(all);
        const standing = replay(acts) as CaseStanding;
        const due = dueDates(standing, clocks);
        const { allocation, completion } = readClocks(standing, clocks, soon, dayInEngland(acts.at(-1)!.at));
        if (standing.openHolds.length > 0) return;
        if (standing.allocatedOn === null) expect(allocation.dueOn).toBe(due.allocation);
        if (standing.completedOn === null) expect(completion.dueOn).toBe(due.completion);
      }),
    );
  });
});
