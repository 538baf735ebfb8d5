import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allocate, openCase } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "./cases-hub.ts";
import { actsOf, addRelative, lead, plan } from "./family-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
beforeEach(() => hub.setToday("2018-03-12"));
afterAll(() => hub.hub.stop());

const contact = (
  caseId: string,
  relativeId: string,
  changes: object = {},
  as: typeof coordinator | typeof reviewer = coordinator,
) => hub.act(as, "recordFamilyContact", { caseId, relativeId, step: "TOLD", on: "2018-03-12", ...changes });

describe("the family contact plan", () => {
  it("names one lead for all processes, and keeps every revision", async () => {
    const { caseId } = await openCase(hub);
    expect((await hub.see(caseId, "family { plan { revision } planHistory { revision } }")).family).toEqual({
      plan: null,
      planHistory: [],
    });
    expect(codesOf(await plan(hub, caseId, { wishes: "Ring before you come." }))).toEqual([]);
    const officer = { organisation: "E09000008", role: "SAFEGUARDING_LEAD", subject: "lead" };
    expect(codesOf(await plan(hub, caseId, { revision: 1, lead: officer, interpreter: true }))).toEqual([]);
    const { family } = await hub.see(
      caseId,
      `family {
         plan { revision lead { organisation role subject } channels interpreter wishes writtenBy }
         planHistory { revision lead { organisation } wishes }
       }`,
    );
    expect(family).toEqual({
      plan: {
        revision: 2,
        lead: officer,
        channels: ["LETTER"],
        interpreter: true,
        wishes: null,
        writtenBy: "coordinator",
      },
      planHistory: [
        { revision: 1, lead: { organisation: "07V" }, wishes: "Ring before you come." },
        { revision: 2, lead: { organisation: "E09000008" }, wishes: null },
      ],
    });
    expect(await actsOf(hub, caseId, "FAMILY_CONTACT_PLANNED")).toEqual([
      { words: null, planRevision: "1", leadOrganisation: "07V", leadRole: "COORDINATOR" },
      { words: null, planRevision: "2", leadOrganisation: "E09000008", leadRole: "SAFEGUARDING_LEAD" },
    ]);
  });

  it("lets one of two who write at once do so, and tells the other", async () => {
    const { caseId } = await openCase(hub);
    const answers = await Promise.all([plan(hub, caseId), plan(hub, caseId, { interpreter: true })]);
    expect(answers.map(codesOf).sort()).toEqual([[], ["PLAN_CHANGED_MEANWHILE"]]);
    const { family } = await hub.see(caseId, "family { planHistory { revision } }");
    expect(family.planHistory).toHaveLength(1);
  });

  it("is written once for a key, and refuses the key for another plan", async () => {
    const { caseId } = await openCase(hub);
    const idempotencyKey = randomUUID();
    for (const _ of [1, 2]) expect(codesOf(await plan(hub, caseId, { idempotencyKey }))).toEqual([]);
    expect(codesOf(await plan(hub, caseId, { idempotencyKey, interpreter: true }))).toEqual([
      "KEY_USED_FOR_SOMETHING_ELSE",
    ]);
    expect((await hub.see(caseId, "family { plan { revision } }")).family.plan.revision).toBe(1);
  });

  it("tells all that is wrong with it, field by field", async () => {
    const { caseId } = await openCase(hub);
    const noContact = [{ from: "2018-04-10", until: "2018-04-01", reason: "FUNERAL" }];
    const { refusals } = await plan(hub, caseId, { revision: 3, noContact });
    expect(refusals).toEqual([
      { code: "PLAN_CHANGED_MEANWHILE", path: ["revision"] },
      { code: "ENDS_BEFORE_IT_BEGINS", path: ["noContact", "0", "until"] },
    ]);
  });

  it("is written by a coordinator and by the appointed reviewer, by nobody else", async () => {
    const { caseId } = await openCase(hub);
    expect(codesOf(await plan(hub, caseId, {}, reviewer))).toEqual(["NO_SUCH_CASE"]);
    await allocate(hub, caseId);
    expect(codesOf(await plan(hub, caseId, {}, reviewer))).toEqual([]);
    expect(codesOf(await plan(hub, caseId, { revision: 1 }, { ...reviewer, sub: "another" }))).toEqual([
      "NO_SUCH_CASE",
    ]);
  });

  it("goes on while the case is on hold", async () => {
    const { caseId } = await openCase(hub);
    await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
    expect(codesOf(await plan(hub, caseId))).toEqual([]);
  });

  it("knows the days to avoid from the facts and from the family", async () => {
    const { caseId } = await openCase(hub, { birthDate: "1960-02-29" });
    await plan(hub, caseId, {
      hardDays: [{ on: "2018-06-21", everyYear: false, reason: "HEARING" }],
      noContact: [
        { from: "2018-03-10", until: "2018-03-20", reason: "FUNERAL" },
        { from: "2018-03-18", until: "2018-03-31", reason: "FAMILY_WISH" },
      ],
    });
    const { family } = await hub.see(
      caseId,
      "family { daysToAvoid { on reason } leftAloneToday leftAloneUntil }",
    );
    expect(family).toEqual({
      daysToAvoid: [
        { on: "2018-06-21", reason: "HEARING" },
        { on: "2019-02-28", reason: "BIRTHDAY" },
        { on: "2019-03-01", reason: "BIRTHDAY" },
        { on: "2019-03-09", reason: "ANNIVERSARY_OF_DEATH" },
      ],
      leftAloneToday: true,
      leftAloneUntil: "2018-03-31",
    });
    const later = await hub.see(caseId, 'family { daysToAvoid(from: "2020-01-01") { on reason } }');
    expect(later.family.daysToAvoid).toEqual([
      { on: "2020-02-29", reason: "BIRTHDAY" },
      { on: "2020-03-09", reason: "ANNIVERSARY_OF_DEATH" },
    ]);
  });
});

describe("relatives", () => {
  it("are recorded anew on what stands, and keep their place", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    hub.setToday("2018-03-13");
    await addRelative(hub, caseId, { relationship: "SIBLING", name: "Ben Invented" });
    const known = {
      caseId,
      relativeId: mother,
      relationship: "PARENT",
      name: "Rosa Married",
      reach: "By phone.",
    };
    const again = { ...known, mayBeContacted: false };
    expect(codesOf(await hub.act(coordinator, "recordRelative", { ...again, revision: 1 }))).toEqual([]);
    expect(
      codesOf(await hub.act(coordinator, "recordRelative", { ...again, revision: 1, name: "" })),
    ).toEqual(["RELATIVE_CHANGED_MEANWHILE", "NOTHING_WRITTEN"]);
    const stranger = { ...again, relativeId: randomUUID(), revision: 1 };
    expect(codesOf(await hub.act(coordinator, "recordRelative", stranger))).toEqual(["NO_SUCH_RELATIVE"]);
    const { family } = await hub.see(
      caseId,
      "family { relatives { id revision relationship name reach mayBeContacted } }",
    );
    expect(family.relatives).toMatchObject([
      { id: mother, revision: 2, name: "Rosa Married", reach: "By phone.", mayBeContacted: false },
      { revision: 1, relationship: "SIBLING", name: "Ben Invented" },
    ]);
  });

  it("stand nowhere by name but in sealed documents", async () => {
    const { caseId } = await openCase(hub);
    await addRelative(hub, caseId, { name: "Unmistakable Invented" });
    const rows = await hub.hub.rows<{ row: string }>(
      `select t::text as row from family_relative_revision t
       union all select t::text from case_act t union all select t::text from answered_request t`,
    );
    expect(rows.filter(({ row }) => row.includes("Unmistakable"))).toEqual([]);
  });
});

describe("contact with the family", () => {
  it("keeps who was told, invited, sent a draft and offered a copy, and what they said", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    expect(codesOf(await contact(caseId, mother, { step: "COPY_ACCEPTED" }))).toEqual(["COPY_NOT_OFFERED"]);
    expect(codesOf(await contact(caseId, mother, { step: "DRAFT_COMMENTED" }))).toEqual(["DRAFT_NOT_SENT"]);
    const steps = ["TOLD", "INVITED", "DRAFT_SENT", "DRAFT_COMMENTED", "COPY_OFFERED", "COPY_DECLINED"];
    hub.setToday("2018-03-18");
    for (const [index, step] of steps.entries()) {
      const words = step === "DRAFT_COMMENTED" ? "She loved the sea." : null;
      const on = `2018-03-1${index + 2}`;
      expect(codesOf(await contact(caseId, mother, { step, on, words }))).toEqual([]);
    }
    const { family } = await hub.see(caseId, "family { contacts { relativeId step on organisation words } }");
    expect(family.contacts.map(({ step }: { step: string }) => step)).toEqual(steps);
    expect(family.contacts[3]).toEqual({
      relativeId: mother,
      step: "DRAFT_COMMENTED",
      on: "2018-03-15",
      organisation: "07V",
      words: "She loved the sea.",
    });
    expect(await actsOf(hub, caseId, "FAMILY_CONTACTED")).toHaveLength(steps.length);
  });

  it("is refused while they are left alone, and a coordinator may overrule with a reason", async () => {
    const { caseId } = await openCase(hub);
    await allocate(hub, caseId);
    const mother = await addRelative(hub, caseId);
    await plan(hub, caseId, { noContact: [{ from: "2018-03-01", reason: "FAMILY_WISH" }] });
    expect(codesOf(await contact(caseId, mother))).toEqual(["DO_NOT_CONTACT"]);
    const overruleReason = "They have asked for a call today.";
    expect(codesOf(await contact(caseId, mother, { overruleReason }, reviewer))).toEqual(["DO_NOT_CONTACT"]);
    expect(codesOf(await contact(caseId, mother, { overruleReason: " " }))).toEqual([
      "DO_NOT_CONTACT",
      "REASON_MISSING",
    ]);
    expect(codesOf(await contact(caseId, mother, { overruleReason }))).toEqual([]);
    expect(await actsOf(hub, caseId, "FAMILY_CONTACTED")).toMatchObject([
      { words: overruleReason, overruled: "DO_NOT_CONTACT", relativeId: mother, step: "TOLD" },
    ]);
  });

  it("is refused on a birthday, and with whom does not wish it; the family itself is free", async () => {
    hub.setToday("2018-05-01");
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId, { mayBeContacted: false });
    const today = { on: "2018-05-01" };
    expect(codesOf(await contact(caseId, mother, today))).toEqual(["RELATIVE_LEFT_ALONE", "DAY_TO_AVOID"]);
    expect(codesOf(await contact(caseId, mother, { on: "2018-05-02" }))).toEqual([
      "RELATIVE_LEFT_ALONE",
      "DAY_NOT_COME",
    ]);
    const sent = { step: "DRAFT_SENT", on: "2018-04-20", overruleReason: "Sent before we knew." };
    expect(codesOf(await contact(caseId, mother, sent))).toEqual([]);
    expect(codesOf(await contact(caseId, mother, { ...today, step: "DRAFT_COMMENTED" }))).toEqual([]);
  });

  it("is with a relative of the case alone", async () => {
    const [one, other] = [await openCase(hub), await openCase(hub)];
    const stranger = await addRelative(hub, other.caseId);
    expect(codesOf(await contact(one.caseId, stranger))).toEqual(["NO_SUCH_RELATIVE"]);
  });
});

describe("a contact with the family that was recorded by mistake", () => {
  const reason = "This was another family's draft.";
  const takesBack = (
    caseId: string,
    contactId: string | undefined,
    changes: object = {},
    as: typeof coordinator | typeof reviewer = coordinator,
  ) => hub.act(as, "withdrawFamilyContact", { caseId, contactId, reason, ...changes });
  const contactsOf = async (caseId: string): Promise<{ id: string; step: string }[]> =>
    (await hub.see(caseId, "family { contacts { id step } }")).family.contacts;
  const steps = async (caseId: string) => (await contactsOf(caseId)).map(({ step }) => step);

  it("is withdrawn with a reason, once, and stays in the history", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    await contact(caseId, mother, { step: "DRAFT_SENT" });
    const contactId = (await contactsOf(caseId))[0]?.id;
    expect(codesOf(await takesBack(caseId, contactId, { reason: " " }))).toEqual(["REASON_MISSING"]);
    expect(await steps(caseId)).toEqual(["DRAFT_SENT"]);
    const idempotencyKey = randomUUID();
    for (const _ of [1, 2])
      expect(codesOf(await takesBack(caseId, contactId, { idempotencyKey }))).toEqual([]);
    expect(codesOf(await takesBack(caseId, contactId))).toEqual(["NO_SUCH_CONTACT"]);
    expect(await steps(caseId)).toEqual([]);
    const facts = { contactId, relativeId: mother, step: "DRAFT_SENT", on: "2018-03-12" };
    expect(await actsOf(hub, caseId, "FAMILY_CONTACTED")).toMatchObject([facts]);
    expect(await actsOf(hub, caseId, "FAMILY_CONTACT_WITHDRAWN")).toEqual([{ words: reason, ...facts }]);
    expect(
      await hub.hub.rows("select step, withdrawn_at is null as stands from family_contact where id = $1", [
        contactId,
      ]),
    ).toEqual([{ step: "DRAFT_SENT", stands: false }]);
    const kept = await hub.hub.rows<{ row: string }>("select t::text as row from case_act t");
    expect(kept.filter(({ row }) => row.includes(reason))).toEqual([]);
  });

  it("is nothing that the family could answer any more; what they answered on it is withdrawn first", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    for (const step of ["DRAFT_SENT", "DRAFT_COMMENTED"]) await contact(caseId, mother, { step });
    const found = await contactsOf(caseId);
    const idOf = (step: string) => found.find((each) => each.step === step)?.id;
    expect((await takesBack(caseId, idOf("DRAFT_SENT"))).refusals).toEqual([
      { code: "ANSWERED_SINCE", path: ["contactId"] },
    ]);
    expect(codesOf(await takesBack(caseId, idOf("DRAFT_COMMENTED")))).toEqual([]);
    expect(codesOf(await takesBack(caseId, idOf("DRAFT_SENT")))).toEqual([]);
    expect(codesOf(await contact(caseId, mother, { step: "DRAFT_COMMENTED" }))).toEqual(["DRAFT_NOT_SENT"]);
  });

  it("is withdrawn by whoever may record it, during a hold too, and by nobody else", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    for (const step of ["TOLD", "INVITED"]) await contact(caseId, mother, { step });
    const [one, two] = await contactsOf(caseId);
    expect(codesOf(await takesBack(caseId, one!.id, {}, reviewer))).toEqual(["NO_SUCH_CASE"]);
    await allocate(hub, caseId);
    expect(codesOf(await takesBack(caseId, one!.id, {}, reviewer))).toEqual([]);
    await hub.act(coordinator, "holdByHand", { caseId, reason: "FAMILY" });
    const other = await openCase(hub);
    expect((await takesBack(other.caseId, two!.id)).refusals).toEqual([
      { code: "NO_SUCH_CONTACT", path: ["contactId"] },
    ]);
    expect(codesOf(await takesBack(caseId, two!.id))).toEqual([]);
    const mutation =
      "mutation ($input: WithdrawFamilyContactInput!) { withdrawFamilyContact(input: $input) { refusals { code } } }";
    const input = { idempotencyKey: randomUUID(), caseId, contactId: two!.id, reason };
    const { errors } = await hub.hub.ask(lead, mutation, { input }, "family-contact");
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});

describe("who sees what of a family", () => {
  const query = `query ($id: ID!) { case(id: $id) { family {
    plan { lead { organisation } } relatives { relationship name reach } contacts { step words }
  } } }`;

  it("shows another process the plan, but no name and no comment on the review", async () => {
    const { caseId } = await openCase(hub);
    const mother = await addRelative(hub, caseId);
    await plan(hub, caseId);
    await contact(caseId, mother, { words: "About the review." });
    const { data, errors } = await hub.hub.ask(lead, query, { id: caseId }, "family-contact");
    expect(data.case.family).toEqual({
      plan: { lead: { organisation: "07V" } },
      relatives: [{ relationship: "PARENT", name: null, reach: null }],
      contacts: [{ step: "TOLD", words: null }],
    });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(["FORBIDDEN_FIELD"]));
  });

  it("shows nothing of it to the steering group", async () => {
    const { caseId } = await openCase(hub);
    const member = { roles: ["steering-group"], org: "07V" } as const;
    const { data } = await hub.hub.ask(member, query, { id: caseId }, "learning");
    expect(data.case.family).toBeNull();
  });

  it("lets no other process write the plan", async () => {
    const { caseId } = await openCase(hub);
    const mutation =
      "mutation ($input: PlanFamilyContactInput!) { planFamilyContact(input: $input) { refusals { code } } }";
    const input = {
      idempotencyKey: randomUUID(),
      caseId,
      revision: 0,
      lead: { organisation: "E09000008", role: "SAFEGUARDING_LEAD" },
      channels: [],
      interpreter: false,
      noContact: [],
      hardDays: [],
    };
    const { data, errors } = await hub.hub.ask(lead, mutation, { input }, "family-contact");
    expect(data.planFamilyContact).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("lets the run-time role change and delete nothing of what was kept", async () => {
    const rows = await hub.hub.rows<{ table_name: string }>(
      `select table_name from information_schema.tables
       where table_schema = 'public' and (table_name like 'family%' or table_name like 'in_depth%')
         and has_table_privilege('cases_run', table_name, 'update, delete')`,
    );
    expect(rows).toEqual([]);
  });
});
