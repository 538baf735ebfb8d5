import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { type BackloggedCase, type LookBackFinding, lookBack, sumUpBacklog } from "./backlog.ts";
import type { KnownReviewer } from "./known-reviewer.ts";

describe("deaths notified against those expected", () => {
  it.each<[string, number, string, LookBackFinding]>([
    ["none in the first month says nothing yet", 0, "2017-04-30", "TOO_EARLY"],
    ["none by November, as the first report says, is fewer", 0, "2017-11-01", "FEWER"],
    ["a year with twelve is as expected", 12, "2018-03-31", "AS_EXPECTED"],
    ["a year with four is fewer", 4, "2018-03-31", "FEWER"],
    ["a year with thirty is more", 30, "2018-03-31", "MORE"],
  ])("%s", (_, notified, until, finding) => {
    expect(lookBack(notified, 15, isoDate("2017-04-01"), isoDate(until)).finding).toBe(finding);
  });

  it("tells how many may lie behind a count, and how strange it is", () => {
    const seen = lookBack(0, 15, isoDate("2017-04-01"), isoDate("2017-10-31"));
    expect(seen.expected).toBeCloseTo(8.79, 2);
    expect(seen.interval.most).toBeCloseTo(3.69, 2);
    expect(seen.chanceOfSoFew).toBeLessThan(0.001);
  });
});

const notified = (notifiedOn: string, more: object = {}) =>
  ({
    stage: "AWAITING_ALLOCATION",
    openHolds: [],
    heldSince: null,
    heldDays: 0,
    heldDaysAtAllocation: null,
    notifiedOn,
    allocatedOn: null,
    completedOn: null,
    reviewerId: null,
    ...more,
  }) as unknown as BackloggedCase;
const done = (completedOn: string) => ({ stage: "CLOSED", allocatedOn: "2018-01-02", completedOn });

const nobody = { registered: [], qualifying: ["REVIEWER"] };
const person = (
  reviewerId: string,
  caseloadLimit: number,
  more: Partial<KnownReviewer> = {},
): KnownReviewer => ({
  reviewerId,
  revision: 1,
  subject: reviewerId,
  employer: "RV5",
  team: null,
  manager: null,
  caseloadLimit,
  training: [{ kind: "REVIEWER", completedOn: "2017-01-01", expiresOn: "2018-12-31" }],
  leave: [],
  interests: [],
  ...more,
});
const away = (from: string, to: string) => ({ from, to, cancelledAt: null });

describe("what reviewers can hold", () => {
  const today = isoDate("2018-06-30");
  const reviewing = (reviewerId: string) =>
    notified("2018-06-01", { stage: "IN_REVIEW", allocatedOn: "2018-06-02", reviewerId });

  it("counts places by limits, training and leave", () => {
    const registered = [
      person("a", 3),
      person("b", 2, { leave: [away("2018-06-30", "2018-09-28")] }),
      person("untrained", 5, { training: [] }),
      person("lapsed", 5, {
        training: [{ kind: "REVIEWER", completedOn: "2015-01-01", expiresOn: "2018-06-29" }],
      }),
    ];
    const cases = [reviewing("a"), reviewing("a"), reviewing("b")];
    const { capacity } = sumUpBacklog(cases, { ...nobody, registered }, today, 1);
    // b is away for 91 of the 182 days ahead.
    expect(capacity).toEqual({ reviewers: 2, onLeave: 1, places: 3, freePlaces: 1, placesAhead: 4 });
  });

  it("forecasts by what each place did, and by who will be there", () => {
    const cases = [
      ...Array.from({ length: 6 }, () => notified("2017-05-01")),
      ...Array.from({ length: 6 }, () => notified("2017-05-01", done("2018-05-01"))),
    ];
    const clears = (...registered: KnownReviewer[]) =>
      sumUpBacklog(cases, { ...nobody, registered }, today, 1).clearsOn;
    const plain = clears(person("a", 2));
    expect(plain).toBe("2018-12-30");
    // Who is away for a hundred days does it a hundred days later.
    const leave = [away("2018-07-01", "2018-10-08")];
    expect(clears(person("a", 2, { leave }))).toBe("2019-04-09");
    // Half of the places away for a hundred days cost fifty.
    expect(clears(person("a", 2), person("b", 2, { leave }))).toBe("2019-02-18");
    // Whoever was away until today and comes back does their share from now on.
    const back = [away("2017-12-01", "2018-06-30")];
    expect(clears(person("a", 2), person("b", 2, { leave: back }))! < plain!).toBe(true);
  });
});

describe("the backlog", () => {
  it("counts what is to be done and forecasts when it is", () => {
    const cases = [
      notified("2017-05-01"),
      notified("2018-05-01", {
        stage: "IN_REVIEW",
        allocatedOn: "2018-05-20",
        reviewerId: "r",
        openHolds: ["h"],
      }),
      notified("2017-06-01", done("2018-02-10")),
      notified("2017-07-01", done("2018-03-10")),
      notified("2017-08-01", done("2018-06-10")),
      notified("2018-05-03", { stage: "OUT_OF_SCOPE" }),
    ];
    expect(sumUpBacklog(cases, nobody, isoDate("2018-06-30"), 3)).toEqual({
      awaiting: 1,
      underReview: 1,
      onHold: 1,
      oldestNotifiedOn: "2017-05-01",
      reviewers: 1,
      notifiedPerMonth: 1 / 6,
      completedPerMonth: 3 / 6,
      clearsOn: "2018-12-30",
      clearsEarliest: "2018-08-11",
      clearsLatest: null,
      capacity: { reviewers: 0, onLeave: 0, places: 0, freePlaces: 0, placesAhead: 0 },
      months: [
        { month: "2018-04", notified: 0, completed: 0, open: 2 },
        { month: "2018-05", notified: 1, completed: 0, open: 3 },
        { month: "2018-06", notified: 0, completed: 1, open: 2 },
      ],
    });
  });

  it("does not clear where as many come as are done", () => {
    expect(sumUpBacklog([notified("2018-06-01")], nobody, isoDate("2018-06-30"), 1).clearsOn).toBeNull();
    expect(sumUpBacklog([], nobody, isoDate("2018-06-30"), 1).clearsOn).toBe("2018-06-30");
  });
});
