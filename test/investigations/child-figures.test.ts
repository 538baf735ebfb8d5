import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { investigationDesk } from "../../workers/adapters/investigation-desk.ts";
import { scrubNote } from "../../workers/jobs/scrub-note.ts";
import type { TokenFor } from "../support/issuer.ts";
import { sendTo } from "../support/send.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const team = { roles: ["child-death-review-team"], org: "QWE" } as const;
const analyst = { roles: ["partner-analyst"], org: "VCS01" } as const;
const steering = { roles: ["steering-group"], org: "07V" } as const;
const coordinator = { roles: ["coordinator"], org: "07V" } as const;

let now = new Date("2018-02-01T10:00:00Z");
let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(investigations, {}, () => now);
});
afterAll(() => hub.stop());

const setToday = (day: string) => {
  now = new Date(`${day}T10:00:00Z`);
};

/** Children of an age who died on 9 March 2018, each with themes for adults. */
async function handOver(count: number, age: number, themes: string[]): Promise<string[]> {
  const reviewIds: string[] = [];
  for (let each = 0; each < count; each++) {
    const document = {
      cdop: "South West London",
      status: "COMPLETED",
      child: { familyName: "Marsh", birthDate: `${2018 - age}-01-03`, deathDate: "2018-01-09", sex: "F" },
      category: 9,
      themes,
      legalBasis: "CHILDREN_ACT_2004_S16M",
    };
    const { data, errors } = await hub.ask(
      team,
      "mutation ($input: HandOverChildDeathInput!) { handOverChildDeath(input: $input) { handover { childDeathReview { id } } refusals { code } } }",
      {
        input: {
          idempotencyKey: randomUUID(),
          source: { system: "eCDOP", id: randomUUID(), version: 1 },
          schemaVersion: "2017-04",
          document: JSON.stringify(document),
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.handOverChildDeath.refusals).toEqual([]);
    reviewIds.push(data.handOverChildDeath.handover.childDeathReview.id);
  }
  return reviewIds;
}

async function ask(as: TokenFor, query: string, variables: object = {}) {
  const { data, errors } = await hub.ask(as, query, variables, "statistics");
  return errors === undefined ? data : { refused: errors[0]!.extensions.code };
}

const release = (as: TokenFor, measure: string, quarter: string) =>
  hub.ask(
    as,
    `mutation ($input: ReleaseFiguresInput!) {
       releaseChildFigures(input: $input) { release { outcome } refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID(), measure, firstQuarter: quarter, lastQuarter: quarter } },
    as === team ? "child-death-review" : "statistics",
  );

interface Cell {
  readonly at: readonly { readonly value: string }[];
  readonly count: { readonly display: string };
}

async function printed(as: TokenFor, measure: string) {
  const query = `query ($measure: String!) {
    releasedChildFigures(measure: $measure) { nodes { grids { cells { at { value } count { display } } } } }
  }`;
  const { releasedChildFigures, refused } = await ask(as, query, { measure });
  if (refused) return refused;
  return releasedChildFigures.nodes.map(({ grids }: { grids: { cells: Cell[] }[] }) =>
    Object.fromEntries(
      grids.flatMap(({ cells }) =>
        cells.map(({ at, count }) => [at.map(({ value }) => value).join(" ") || "ALL", count.display]),
      ),
    ),
  );
}

const standing = async (quarter: string) => {
  const query = `query ($quarter: Quarter!) {
    childFigures(measure: "child-theme-epilepsy", firstQuarter: $quarter, lastQuarter: $quarter) {
      standing dueOn release { firstQuarter }
    }
  }`;
  return (await ask(analyst, query, { quarter })).childFigures;
};

describe("figures of children's themes", () => {
  it("say when they will be there, as long as they are not", async () => {
    await handOver(9, 15, ["epilepsy", "transition"]);
    await handOver(3, 8, ["epilepsy"]);
    const answer = { release: null, dueOn: "2018-05-12" };
    expect(await standing("2018-Q1")).toEqual({ standing: "NOT_OVER_YET", ...answer });
    setToday("2018-04-05");
    expect(await standing("2018-Q1")).toEqual({ standing: "NOT_RELEASED_YET", ...answer });
    setToday("2018-05-14");
    expect(await standing("2018-Q1")).toEqual({ standing: "OVERDUE", ...answer });
    expect(await printed(analyst, "child-theme-epilepsy")).toEqual([]);
  });

  it("are released by the team alone, and read by partners with a star for a few", async () => {
    for (const other of [coordinator, analyst, steering]) {
      const { errors } = await release(other, "child-theme-epilepsy", "2018-Q1");
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
    }
    for (const measure of ["child-theme-epilepsy", "child-theme-transition", "child-deaths"]) {
      const { data } = await release(team, measure, "2018-Q1");
      expect(data.releaseChildFigures).toEqual({ release: { outcome: "SHOWN" }, refusals: [] });
    }
    expect(await printed(analyst, "child-theme-epilepsy")).toEqual([
      { ALL: "10", "14_AND_OVER": "10", UNDER_14: "*", NOT_KNOWN: "0" },
    ]);
    expect(await standing("2018-Q1")).toEqual({
      standing: "SHOWN",
      dueOn: null,
      release: { firstQuarter: "2018-Q1" },
    });
  });

  it("stay as they were frozen, whatever is handed over later", async () => {
    setToday("2018-03-20");
    await handOver(4, 8, ["epilepsy"]);
    expect(await printed(analyst, "child-theme-epilepsy")).toMatchObject([{ UNDER_14: "*", ALL: "10" }]);
  });

  it("tell the steering group what no adult's review has shown, and nobody else", async () => {
    const query = `{ childThemesNewToAdults {
      theme { code } firstQuarter children { display } inTransition { display }
    } }`;
    const told = async () => (await ask(steering, query)).childThemesNewToAdults;
    const theme = (code: string) => ({
      theme: { code },
      firstQuarter: "2018-Q1",
      children: { display: "10" },
      inTransition: { display: "10" },
    });
    expect(await told()).toEqual([theme("epilepsy"), theme("transition")]);
    await hub.ask(
      { job: "tell-adult-themes" },
      "mutation ($input: RecordAdultThemesInput!) { recordAdultThemes(input: $input) { refusals { code } } }",
      { input: { eventId: randomUUID(), themes: ["epilepsy"] } },
    );
    expect(await told()).toEqual([theme("transition")]);
    for (const other of [analyst, coordinator])
      expect(await ask(other, query)).toEqual({ refused: "FORBIDDEN_FIELD" });
  });

  it("stand on the agenda of the meeting to which they are new, and on no later one", async () => {
    const newTo = async (as: TokenFor, begunAt: string | null, lastMetAt: string | null) => {
      const query = `query ($meetings: [_Any!]!) { _entities(representations: $meetings) {
        ... on SteeringMeeting { newChildThemes { theme { code } children { display } } }
      } }`;
      const meetings = [{ __typename: "SteeringMeeting", id: randomUUID(), begunAt, lastMetAt }];
      const { data, errors } = await hub.ask(as, query, { meetings }, "learning");
      if (errors) return errors[0]!.extensions.code;
      return data._entities[0].newChildThemes;
    };
    setToday("2018-05-21");
    const transition = { theme: { code: "transition" }, children: { display: "10" } };
    expect(await newTo(steering, null, null)).toEqual([transition]);
    expect(await newTo(steering, null, "2018-05-01T10:00:00Z")).toEqual([transition]);
    // They were released on 14 May: a meeting before knew nothing of them, and to one after they are no longer new.
    expect(await newTo(steering, "2018-05-01T10:00:00Z", null)).toEqual([]);
    expect(await newTo(steering, null, "2018-05-20T10:00:00Z")).toEqual([]);
    expect(await newTo(analyst, null, null)).toBe("FORBIDDEN_FIELD");
  });

  it("are pooled over as many years as leave no star, or the most, and give the trend", async () => {
    setToday("2018-12-31");
    const years = (year: number) =>
      hub.ask(
        team,
        `mutation ($input: ReleaseYearsInput!) {
           releaseChildYears(input: $input) { releases { firstQuarter lastQuarter outcome } refusals { code } }
         }`,
        { input: { idempotencyKey: randomUUID(), measure: "child-theme-epilepsy", year } },
        "child-death-review",
      );
    expect((await years(2018)).data.releaseChildYears).toEqual({
      releases: [],
      refusals: [{ code: "YEAR_NOT_OVER" }],
    });
    setToday("2019-02-01");
    const { releases } = (await years(2018)).data.releaseChildYears;
    expect(releases.map(({ firstQuarter }: { firstQuarter: string }) => firstQuarter)).toEqual(["2014-Q1"]);
    const query = `query ($entity: _Any!) { _entities(representations: [$entity]) { ... on Theme {
      childTrend { fromYear year people { display } inTransition { display } } childFigures { lastQuarter }
    } } }`;
    const { _entities: found } = await ask(analyst, query, {
      entity: { __typename: "Theme", code: "epilepsy" },
    });
    expect(found[0].childTrend).toEqual([
      { fromYear: 2014, year: 2018, people: { display: "10" }, inTransition: { display: "10" } },
    ]);
    expect(found[0].childFigures).toHaveLength(2);
  });
});

describe("a team's note on a theme", () => {
  const words = "Robin Marsh choked on 9 January 2018; nobody had told the new school how to thicken drinks.";
  let flags: { readonly older: string; readonly younger: string };

  async function act(mutation: string, input: object) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await hub.ask(
      team,
      `mutation ($input: ${type}!) {
         ${mutation}(input: $input) { themeFlag { id scrubbedNote { text hash removed } } refusals { code } }
       }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  }
  const flag = async (childDeathReviewId: string, note: string | null) =>
    (await act("flagTheme", { childDeathReviewId, theme: "dysphagia", relevantToAdults: true, note }))
      .themeFlag.id;
  const noteOf = async (id: string) => {
    const query = `query ($entity: _Any!) { _entities(representations: [$entity]) { ... on ThemeFlag {
      note scrubbedNote { text hash removed confirmedAt }
    } } }`;
    const { data } = await hub.ask(team, query, { entity: { __typename: "ThemeFlag", id } });
    return data._entities[0];
  };
  const confirm = async (themeFlagId: string, hash: string) =>
    (await act("confirmNote", { themeFlagId, hash })).refusals;

  it("is scrubbed by a job before anybody can confirm it", async () => {
    setToday("2018-03-21");
    const [first, ...others] = await handOver(9, 15, []);
    const [younger] = await handOver(1, 8, []);
    flags = { older: await flag(first!, words), younger: await flag(younger!, words) };
    for (const each of others) await flag(each, null);
    expect(await confirm(flags.older, "none")).toEqual([{ code: "NOTE_NOT_SCRUBBED" }]);
    const ports = { investigations: investigationDesk(sendTo(hub, "scrub-note"), { job: "scrub-note" }) };
    const written = await hub.rows<{ id: string; payload: { flagId: string } }>(
      "select id, payload from outbox where event = 'note.written'",
    );
    expect(written).toHaveLength(2);
    for (const { id, payload } of written) {
      const done = scrubNote.run(payload, ports as never, {
        eventId: id,
        requestId: "request",
        now,
        furtherEvent: () => id,
        isLastAttempt: false,
        signal: new AbortController().signal,
      });
      await expect(done).resolves.toBe("done");
    }
    const { note, scrubbedNote } = await noteOf(flags.older);
    expect(note).toBe(words);
    expect(scrubbedNote.text).toContain("nobody had told the new school how to thicken drinks.");
    expect(scrubbedNote.text).not.toMatch(/Robin|Marsh|January/);
    expect(scrubbedNote).toMatchObject({ removed: 2, confirmedAt: null });
  });

  it("is confirmed as it was shown, and only where the figures show enough children", async () => {
    const { hash } = (await noteOf(flags.older)).scrubbedNote;
    setToday("2018-05-14");
    expect(await confirm(flags.older, hash)).toEqual([{ code: "NOTE_TELLS_OF_FEW" }]);
    expect(
      (await release(team, "child-theme-dysphagia", "2018-Q1")).data.releaseChildFigures.refusals,
    ).toEqual([]);
    expect(await confirm(flags.older, "0".repeat(64))).toEqual([{ code: "NOTE_CHANGED" }]);
    expect(await confirm(flags.younger, hash)).toEqual([{ code: "NOTE_TELLS_OF_FEW" }]);
    expect(await confirm(flags.older, hash)).toEqual([]);
    expect(await confirm(flags.older, hash)).toEqual([{ code: "NOTE_CONFIRMED_BEFORE" }]);
  });

  it("is read by others beside the figures, without its flag", async () => {
    const query = `query ($entity: _Any!) { _entities(representations: [$entity]) { ... on Theme {
      childNotes { text transition } childDeathFlags { id }
    } } }`;
    const variables = { entity: { __typename: "Theme", code: "dysphagia" } };
    const { data } = await hub.ask(analyst, query, variables, "statistics");
    expect(data._entities[0]).toEqual({
      childNotes: [{ text: expect.stringContaining("thicken drinks"), transition: "14_AND_OVER" }],
      childDeathFlags: null,
    });
    const refused = await hub.ask({ roles: ["notifier"], org: "RJ6" }, query, variables);
    expect(refused.data._entities[0].childNotes).toBeNull();
  });
});
