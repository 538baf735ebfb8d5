import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adult, allocate, careEvent, certificate, openCase, write } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const contributor = { roles: ["reviewer"], org: "RV5", sub: "contributor" } as const;

async function underReview(): Promise<string> {
  const { caseId } = await openCase(hub);
  await allocate(hub, caseId);
  expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  return caseId;
}

const writeMutation = `mutation ($input: WriteSectionInput!) {
  writeSection(input: $input) {
    refusals { code path }
    conflict { yours { id text basedOn } standingRevision standingText standingBy }
  }
}`;
async function writes(as: typeof reviewer | typeof contributor, input: object) {
  const keyed = { idempotencyKey: randomUUID(), section: "PEN_PORTRAIT", ...input };
  const { data, errors } = await hub.hub.ask(as, writeMutation, { input: keyed }, "review");
  expect(errors).toBeUndefined();
  return data.writeSection;
}

describe("several people write on one review", () => {
  it("loses nothing that two of them write at one time, and shows both texts", async () => {
    const caseId = await underReview();
    expect(
      codesOf(await hub.act(reviewer, "addContributor", { caseId, contributor: contributor.sub })),
    ).toEqual([]);
    const answers = await Promise.all([
      writes(reviewer, { caseId, words: "She loved trains.", revision: 0 }),
      writes(contributor, { caseId, words: "She loved tea.", revision: 0 }),
    ]);
    const [late] = answers.filter(({ conflict }) => conflict !== null);
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([{ code: "STALE", path: ["revision"] }]);
    expect(late.conflict.standingRevision).toBe(1);
    const texts = [late.conflict.standingText, late.conflict.yours.text];
    expect(texts.sort()).toEqual(["She loved tea.", "She loved trains."]);

    const editsAside = async () =>
      (await hub.see(caseId, "review { editsAside { id text } }")).review.editsAside;
    expect(await editsAside()).toEqual([{ id: late.conflict.yours.id, text: late.conflict.yours.text }]);
    const whose = late.conflict.standingBy === reviewer.sub ? contributor : reviewer;
    expect((await writes(whose, { caseId, words: "Trains and tea.", revision: 1 })).refusals).toEqual([]);
    expect(await editsAside()).toEqual([]);
  });

  it("answers a retried edit with the same conflict, and keeps it once", async () => {
    const caseId = await underReview();
    await writes(reviewer, { caseId, words: "First.", revision: 0 });
    const late = { caseId, idempotencyKey: randomUUID(), words: "Late.", revision: 0 };
    const first = await writes(reviewer, late);
    expect(await writes(reviewer, late)).toEqual(first);
    const { review } = await hub.see(caseId, "review { editsAside { text } missing { code } }");
    expect(review.editsAside).toEqual([{ text: "Late." }]);
    expect(review.missing).toContainEqual({ code: "EDIT_SET_ASIDE" });
    const editId = first.conflict.yours.id;
    expect(codesOf(await hub.act(reviewer, "discardEdit", { caseId, editId }))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "discardEdit", { caseId, editId }))).toEqual(["NO_SUCH_EDIT"]);
  });

  it("lets nobody write whom the reviewer has not let, and who is involved not at all", async () => {
    const caseId = await underReview();
    const words = { caseId, words: "She loved trains.", revision: 0 };
    expect((await writes(contributor, words)).refusals).toMatchObject([{ code: "NO_SUCH_CASE" }]);
    const involved = { roles: ["coordinator", "reviewer"], org: "07V", sub: "involved" } as const;
    await hub.act(involved, "declareInvolvement", { caseId });
    const adds = (sub: string) => hub.act(reviewer, "addContributor", { caseId, contributor: sub });
    expect(codesOf(await adds(involved.sub))).toEqual(["NOT_INDEPENDENT"]);
    expect(codesOf(await adds(reviewer.sub))).toEqual(["CONTRIBUTES_ALREADY"]);
    // WARD3 cared for the person, as who proposed the reviewer knew.
    const known = { employer: "RV5", caseloadLimit: 2, training: [], leave: [], interests: [] };
    const told = { ...known, reviewerId: randomUUID(), revision: 1, subject: contributor.sub, team: "ward3" };
    await hub.hub.ask({ job: "tell-reviewer" }, recordReviewer, {
      input: { eventId: randomUUID(), ...told },
    });
    expect((await adds(contributor.sub)).refusals).toEqual([
      { code: "NOT_INDEPENDENT", path: ["contributor"] },
    ]);
    const moved = { ...told, revision: 2, team: null };
    await hub.hub.ask({ job: "tell-reviewer" }, recordReviewer, {
      input: { eventId: randomUUID(), ...moved },
    });
    expect(codesOf(await adds(" "))).toEqual(["CONTRIBUTOR_MISSING"]);
    expect(codesOf(await adds(` ${contributor.sub} `))).toEqual([]);
    expect((await writes(contributor, words)).refusals).toEqual([]);
    await hub.act(reviewer, "removeContributor", { caseId, contributor: contributor.sub });
    expect((await writes(contributor, { ...words, revision: 1 })).refusals).toMatchObject([
      { code: "NO_SUCH_CASE" },
    ]);
  });
});

const recordReviewer =
  "mutation ($input: RecordReviewerInput!) { recordReviewer(input: $input) { reviewerId refusals { code } } }";

describe("a text that comes while nobody may write", () => {
  const editsAside = async (caseId: string) =>
    (await hub.see(caseId, "review { editsAside { id text } }")).review.editsAside;

  it("is set aside while the case waits, and written once it goes on", async () => {
    const caseId = await underReview();
    const link = { caseId, investigationId: randomUUID() };
    const held = { ...link, reason: "CORONER_INVESTIGATION", linkRevision: 1 };
    expect((await hub.job("hold-case", "holdCase", held)).refusals).toEqual([]);
    const late = await writes(reviewer, { caseId, words: "She loved trains.", revision: 0 });
    expect(late).toMatchObject({
      refusals: [
        { code: "CASE_ON_HOLD", path: ["caseId"] },
        { code: "TEXT_KEPT", path: ["words"] },
      ],
      conflict: { yours: { text: "She loved trains.", basedOn: 0 }, standingRevision: 0, standingText: null },
    });
    expect((await writes(contributor, { caseId, words: "Tea.", revision: 0 })).conflict).toBeNull();
    expect(await editsAside(caseId)).toMatchObject([{ text: "She loved trains." }]);
    await hub.job("resume-case", "resumeCase", { ...link, linkRevision: 2 });
    expect((await writes(reviewer, { caseId, words: "She loved trains.", revision: 0 })).refusals).toEqual(
      [],
    );
    expect(await editsAside(caseId)).toEqual([]);
  });

  it("holds up the approval until it is written or discarded", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
    const late = await writes(reviewer, { caseId, words: "And tea.", revision: 1 });
    expect(late.refusals.map(({ code }: { code: string }) => code)).toEqual([
      "NOT_IN_THIS_STATE",
      "TEXT_KEPT",
    ]);
    const approves = async () => codesOf(await hub.act(secondReader, "approveReview", { caseId }));
    expect(await approves()).toEqual(["EDIT_SET_ASIDE"]);
    const editId = late.conflict.yours.id;
    expect(codesOf(await hub.act(reviewer, "discardEdit", { caseId, editId }))).toEqual([]);
    expect(await approves()).toEqual([]);
    expect((await writes(reviewer, { caseId, words: "Tea too.", revision: 1 })).conflict).not.toBeNull();
  });

  it("may be of a new entry, which is then written under the id that it was given", async () => {
    const caseId = await underReview();
    const link = { caseId, investigationId: randomUUID() };
    await hub.job("hold-case", "holdCase", { ...link, reason: "CORONER_INVESTIGATION", linkRevision: 1 });
    const { data, errors } = await hub.hub.ask(
      reviewer,
      `mutation ($input: WriteCareEventInput!) { writeCareEvent(input: $input) {
         refusals { code } conflict { yours { entryId text fields { name value } } standingRevision } } }`,
      { input: { idempotencyKey: randomUUID(), caseId, ...careEvent } },
      "review",
    );
    expect(errors).toBeUndefined();
    const { refusals, conflict } = data.writeCareEvent;
    expect(refusals).toEqual([{ code: "CASE_ON_HOLD" }, { code: "TEXT_KEPT" }]);
    expect(conflict).toMatchObject({ yours: { text: careEvent.words }, standingRevision: 0 });
    expect(conflict.yours.fields).toContainEqual({ name: "kind", value: "CARE_EVENT" });
    await hub.job("resume-case", "resumeCase", { ...link, linkRevision: 2 });
    const { entryId } = conflict.yours;
    const anew = { caseId, ...careEvent, entryId, revision: 0 };
    const elsewhere = { ...anew, entryId: randomUUID() };
    expect(codesOf(await hub.act(reviewer, "writeCareEvent", elsewhere))).toEqual(["NO_SUCH_ENTRY"]);
    expect(codesOf(await hub.act(reviewer, "writeCareEvent", anew))).toEqual([]);
    const { review } = await hub.see(caseId, "review { careEvents { id text } editsAside { id } }");
    expect(review).toEqual({ careEvents: [{ id: entryId, text: careEvent.words }], editsAside: [] });
  });
});

describe("the entries of a review", () => {
  it("are written, revised, withdrawn, and their history stays", async () => {
    const caseId = await underReview();
    const does = (mutation: string, input: object) => hub.act(reviewer, mutation, { caseId, ...input });
    const care = { role: "HOSPITAL", organisation: "RJ6" };
    await does("writeCareEvent", careEvent);
    await does("writeCareEvent", { ...careEvent, on: "2017", words: "A first infection." });
    await does("writeAdjustment", {
      ...care,
      adjustment: "easy-read",
      made: "NOT_MADE",
      words: "No pictures.",
    });
    await does("writeGoodPractice", { ...care, words: "A nurse stayed." });
    await does("writeContributoryFactor", {
      ...care,
      domain: "SERVICE",
      category: "delay-in-recognition",
      words: "Her breathing was counted once a day.",
    });
    await does("writeCareConcern", { ...care, passedTo: "SAFEGUARDING", words: "No thickened drinks." });
    const fields = `careEvents { id on text revision } adjustments { adjustment made text }
      goodPractice { role text } contributoryFactors { domain category organisation } concerns { passedTo }`;
    const { review } = await hub.see(caseId, `review { ${fields} }`);
    expect(review).toMatchObject({
      careEvents: [
        { on: "2017", text: "A first infection.", revision: 1 },
        { on: "2018-03-05", text: "She was admitted.", revision: 1 },
      ],
      adjustments: [{ adjustment: "easy-read", made: "NOT_MADE", text: "No pictures." }],
      goodPractice: [{ role: "HOSPITAL", text: "A nurse stayed." }],
      contributoryFactors: [{ domain: "SERVICE", category: "delay-in-recognition", organisation: "RJ6" }],
      concerns: [{ passedTo: "SAFEGUARDING" }],
    });
    const entryId = review.careEvents[1].id;
    const later = { ...careEvent, entryId, words: "She was admitted at night." };
    expect(codesOf(await does("writeCareEvent", { ...later, revision: 1 }))).toEqual([]);
    const { data } = await hub.hub.ask(
      reviewer,
      `mutation ($input: WriteCareEventInput!) { writeCareEvent(input: $input) { conflict {
         yours { fields { name value } } standingFields { name value } standingText } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          caseId,
          ...later,
          on: "2018-03",
          organisation: null,
          revision: 1,
        },
      },
      "review",
    );
    const byName = (fields: { name: string; value: string | null }[]) =>
      Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    const { yours, standingFields, standingText } = data.writeCareEvent.conflict;
    expect(byName(yours.fields)).toEqual({ role: "HOSPITAL", organisation: null, on: "2018-03" });
    expect(byName(standingFields)).toEqual({ role: "HOSPITAL", organisation: "RJ6", on: "2018-03-05" });
    expect(standingText).toBe("She was admitted at night.");
    expect(codesOf(await does("withdrawEntry", { entryId, reason: "It was another year." }))).toEqual([]);
    expect(codesOf(await does("withdrawEntry", { entryId, reason: "Once more." }))).toEqual([
      "NO_SUCH_ENTRY",
    ]);
    const seen = await hub.see(
      caseId,
      `review { careEvents { on } entryHistory(entryId: "${entryId}") editsAside { entryId text } }`,
    );
    expect(seen.review).toEqual({
      careEvents: [{ on: "2017" }],
      entryHistory: ["She was admitted.", "She was admitted at night.", "She was admitted at night."],
      editsAside: [{ entryId, text: "She was admitted at night." }],
    });
  });

  it("lose no words for an entry that was withdrawn meanwhile, and stand again where somebody writes it knowingly", async () => {
    const caseId = await underReview();
    const entries = async () =>
      (await hub.see(caseId, "review { careEvents { id text revision } editsAside { text } }")).review;
    await hub.act(reviewer, "writeCareEvent", { caseId, ...careEvent });
    const [{ id: entryId }] = (await entries()).careEvents;
    await hub.act(reviewer, "withdrawEntry", { caseId, entryId, reason: "It was another year." });
    const revises = async (revision: number) => {
      const words = "She was admitted at night.";
      const { data, errors } = await hub.hub.ask(
        reviewer,
        `mutation ($input: WriteCareEventInput!) { writeCareEvent(input: $input) { refusals { code path }
           conflict { yours { text basedOn } standingRevision standingWithdrawn standingText standingBy } } }`,
        { input: { ...careEvent, idempotencyKey: randomUUID(), caseId, entryId, words, revision } },
        "review",
      );
      expect(errors).toBeUndefined();
      return data.writeCareEvent;
    };
    expect(await revises(1)).toEqual({
      refusals: [{ code: "STALE", path: ["revision"] }],
      conflict: {
        yours: { text: "She was admitted at night.", basedOn: 1 },
        standingRevision: 2,
        standingWithdrawn: true,
        standingText: "She was admitted.",
        standingBy: reviewer.sub,
      },
    });
    expect(await entries()).toEqual({ careEvents: [], editsAside: [{ text: "She was admitted at night." }] });
    expect(await revises(2)).toEqual({ refusals: [], conflict: null });
    expect(await entries()).toEqual({
      careEvents: [{ id: entryId, text: "She was admitted at night.", revision: 3 }],
      editsAside: [],
    });
  });

  it("use codes of the lists alone, which everybody can read, and tell all that is wrong", async () => {
    const caseId = await underReview();
    const { data } = await hub.hub.ask(
      reviewer,
      "{ reasonableAdjustments { code } contributoryFactorDomains { code categories { code } } recordsKinds { code } }",
      {},
      "review",
    );
    const [adjustment, domain, kind] = [
      data.reasonableAdjustments.at(-1).code,
      data.contributoryFactorDomains.at(-1),
      data.recordsKinds.at(-1).code,
    ];
    const said = { caseId, role: "OTHER", words: "As the list says." };
    const onLists = [
      await hub.act(reviewer, "writeAdjustment", { ...said, adjustment, made: "UNKNOWN" }),
      await hub.act(reviewer, "writeContributoryFactor", {
        ...said,
        domain: domain.code,
        category: domain.categories.at(-1).code,
      }),
      await hub.act(reviewer, "requestRecords", { caseId, organisation: "H83001", kind, words: "Diaries." }),
    ];
    expect(onLists.flatMap(codesOf)).toEqual([]);
    const factor = { caseId, role: "OTHER", domain: "SERVICE", category: "fate", words: " " };
    expect((await hub.act(reviewer, "writeContributoryFactor", factor)).refusals).toEqual([
      { code: "UNKNOWN_FACTOR", path: ["category"] },
      { code: "NOTHING_WRITTEN", path: ["words"] },
    ]);
    const stranger = { caseId, ...careEvent, entryId: randomUUID() };
    expect(codesOf(await hub.act(reviewer, "writeCareEvent", stranger))).toEqual(["NO_SUCH_ENTRY"]);
  });
});

describe("the certificate of the cause of death", () => {
  const fields = `review { causes {
    revision underlying avoidability avoidableList outdated checks { code line theme } lines { line icd10 }
  } }`;

  it("is read by the guidance, and the death classed by the underlying cause and the age", async () => {
    const caseId = await underReview();
    expect(codesOf(await hub.act(reviewer, "recordCauses", { caseId, causes: certificate }))).toEqual([]);
    expect((await hub.see(caseId, fields)).review.causes).toEqual({
      revision: 1,
      underlying: "R13",
      avoidability: "NOT_LISTED",
      avoidableList: "OECD-2019",
      outdated: false,
      lines: [
        { line: "IA", icd10: "J69.0" },
        { line: "IB", icd10: "R13" },
      ],
      checks: [
        { code: "ILL_DEFINED", line: "IB", theme: null },
        { code: "THEME_SUGGESTED", line: "IA", theme: "aspiration-pneumonia" },
        { code: "THEME_SUGGESTED", line: "IB", theme: "dysphagia" },
      ],
    });
    const coded = { caseId, causes: certificate, underlying: "J69.0", revision: 1 };
    expect(codesOf(await hub.act(reviewer, "recordCauses", { ...coded, revision: 0 }))).toEqual(["STALE"]);
    expect(codesOf(await hub.act(reviewer, "recordCauses", coded))).toEqual([]);
    expect((await hub.see(caseId, fields)).review.causes).toMatchObject({
      revision: 2,
      underlying: "J69.0",
      avoidability: "PREVENTABLE",
    });
  });

  it("gives way to a cause that was told later, so that no late cause is lost", async () => {
    const { caseId, personId } = await openCase(hub);
    await allocate(hub, caseId);
    await write(hub, caseId);
    const causes = [{ line: "IA", text: "Septicaemia", icd10: "A41.9" }];
    await hub.job("refresh-case", "refreshCase", {
      personId,
      facts: { ...adult, personRevision: 2, causes },
    });
    expect((await hub.see(caseId, fields)).review.causes.outdated).toBe(true);
    expect((await hub.act(reviewer, "submitForQuality", { caseId })).refusals).toEqual([
      { code: "CAUSES_OUTDATED", path: ["causes"] },
    ]);
    await hub.act(reviewer, "recordCauses", { caseId, causes, revision: 1 });
    expect(codesOf(await hub.act(reviewer, "submitForQuality", { caseId }))).toEqual([]);
  });
});

describe("the places for informants", () => {
  it("are filled by a contribution, or by an outcome that says who decided it", async () => {
    const caseId = await underReview();
    const records = (input: object) => hub.act(reviewer, "recordInformant", { caseId, ...input });
    expect(codesOf(await records({ kind: "FAMILY", outcome: "NOT_FOUND" }))).toEqual(["TOO_FEW_ATTEMPTS"]);
    const tooEarly = await records({
      kind: "FAMILY",
      outcome: "NOT_FOUND",
      attempts: ["2018-03-08", "2018-03-12"],
    });
    expect(tooEarly.refusals).toEqual([{ code: "BEFORE_THE_DEATH", path: ["attempts"] }]);
    const attempts = ["2018-03-09", "2018-03-12"];
    expect(codesOf(await records({ kind: "FAMILY", outcome: "NOT_FOUND", attempts }))).toEqual([]);
    const records3 = { kind: "GP", outcome: "HEARD", means: "RECORDS", said: "Three years of notes." };
    expect(codesOf(await records(records3))).toEqual([]);
    const restricted = { kind: "OTHER", outcome: "RESTRICTED", investigationId: randomUUID() };
    expect(codesOf(await records(restricted))).toEqual(["DECIDER_MISSING"]);
    expect(codesOf(await records({ ...restricted, decidedBy: "OTHER_PROCESS" }))).toEqual([]);
    const { review } = await hub.see(
      caseId,
      "review { informants { id kind outcome means attempts decidedBy said } missing { code } }",
      coordinator,
    );
    const byKind = (a: { kind: string }, b: { kind: string }) => a.kind.localeCompare(b.kind);
    expect(review.informants.sort(byKind)).toMatchObject([
      { kind: "FAMILY", outcome: "NOT_FOUND", means: null, attempts, decidedBy: null, said: null },
      {
        kind: "GP",
        outcome: "HEARD",
        means: "RECORDS",
        attempts: [],
        decidedBy: null,
        said: "Three years of notes.",
      },
      {
        kind: "OTHER",
        outcome: "RESTRICTED",
        means: null,
        attempts: [],
        decidedBy: "OTHER_PROCESS",
        said: null,
      },
    ]);
    expect(review.missing).not.toContainEqual({ code: "INFORMANT_MISSING" });

    const gp = review.informants.find(({ kind }: { kind: string }) => kind === "GP");
    const mistaken = { caseId, informantId: gp.id, reason: "These were another patient's notes." };
    expect(codesOf(await hub.act(reviewer, "withdrawInformant", { ...mistaken, reason: "" }))).toEqual([
      "REASON_MISSING",
    ]);
    expect(codesOf(await hub.act(reviewer, "withdrawInformant", mistaken))).toEqual([]);
    expect(codesOf(await hub.act(reviewer, "withdrawInformant", mistaken))).toEqual(["NO_SUCH_INFORMANT"]);
    const { review: after } = await hub.see(caseId, "review { informants { kind } missing { code path } }");
    expect(after.informants.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["FAMILY", "OTHER"]);
    expect(after.missing).toContainEqual({ code: "INFORMANT_MISSING", path: ["informants", "GP"] });
  });
});
