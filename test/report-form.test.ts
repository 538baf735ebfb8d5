import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHub, type TestHub } from "./support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const filled = {
  key: "a7b0c6a2-8f3e-4a63-9d55-0d1d0b9f8f10",
  givenNames: "Edith",
  familyName: "Larkspur-O'Neill",
  "deathDate-day": "9",
  "deathDate-month": "3",
  "deathDate-year": "2018",
  "birthDate-year": "1954",
  learningDisability: "CONFIRMED",
  placeOfDeath: "CARE_HOME",
  postcode: "cr0 1ea",
  more: "She loved brass bands.",
  name: "Winifred Larkspur",
  relation: "RELATIVE",
  reach: "020 7946 0018",
};

/** Sends the form as a browser without scripts does. */
async function send(values: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.gateway.url}/report`, {
    method: "POST",
    headers,
    body: new URLSearchParams(values),
    redirect: "manual",
  });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get("location"),
    retryAfter: response.headers.get("retry-after"),
  };
}

const count = async (table: string) =>
  (await hub.rows<{ count: number }>("people", `select count(*)::int from ${table}`))[0]?.count;

describe("the public form", () => {
  it("is plain HTML, every field with its label, and asks for no script", async () => {
    const response = await fetch(`${hub.gateway.url}/report`);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("set-cookie")).toBeNull();
    const page = await response.text();
    expect(page).toContain('<html lang="en-GB">');
    expect(page).not.toMatch(/<script|onclick|javascript:/);
    const fields = [...page.matchAll(/<(?:input|select|textarea)(?! type="hidden")[^>]* id="([^"]+)"/g)];
    expect(fields.length).toBeGreaterThan(15);
    for (const [, id] of fields) expect(page).toContain(`<label for="${id}">`);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await fetch(`${hub.gateway.url}/report/form.css`)).headers.get("content-type")).toContain("css");
  });

  it("takes nothing that another site's page has a browser send", async () => {
    const { status, text } = await send(filled, { "sec-fetch-site": "cross-site" });
    expect(status).toBe(403);
    expect(text).toContain("Please use the form itself.");
    expect(await count("report")).toBe(0);
  });

  it("takes a report, says only that it was received, and takes one that is sent twice once", async () => {
    const first = await send(filled);
    expect(first).toMatchObject({ status: 303, text: "" });
    expect(first.location).toMatch(/^\/report\/received\?reference=R-.{4}-.{4}$/);
    expect((await send(filled)).location).toBe(first.location);
    const page = await (await fetch(`${hub.gateway.url}${first.location}`)).text();
    expect(page).toContain("We have received your report");
    expect(page).not.toMatch(/Edith|Larkspur/);
    expect(await count("report")).toBe(1);
    await hub.settled();
    expect(await hub.rows("cases", "select state from case_record")).toEqual([{ state: "SCREENING" }]);
  });

  it("keeps who told, sealed, for those who may know a person's record", async () => {
    const query = `{ deathReports(first: 1) {
      nodes { organisation says { postcode birthDate } notifier { channel relation name reach recordedBy } }
    } }`;
    const { data } = await hub.ask("coordinator-1", query, {}, "notification");
    expect(data.deathReports.nodes).toEqual([
      {
        organisation: "36L",
        says: { postcode: "CR0 1EA", birthDate: "1954" },
        notifier: {
          channel: "FORM",
          relation: "RELATIVE",
          name: filled.name,
          reach: filled.reach,
          recordedBy: "system-public-form",
        },
      },
    ]);
    const rows = await hub.rows("people", "select * from report_notifier");
    expect(JSON.stringify(rows)).not.toContain("Winifred");
  });

  it("says all that must be mended first, bound to each field, and keeps what was written", async () => {
    const { status, text } = await send({
      ...filled,
      familyName: "",
      relation: "",
      "deathDate-month": "13",
      more: `<script>alert("brass")</script>`,
    });
    expect(status).toBe(422);
    expect(text).toContain("<title>Error: Report a death");
    expect(text).toContain('<a href="#familyName">Enter the last name of the person who died</a>');
    expect(text).toContain('<a href="#relation">');
    expect(text).toContain('<a href="#deathDate-day">');
    expect(text).toMatch(/id="familyName"[^>]*aria-describedby="familyName-problem" aria-invalid="true"/);
    expect(text).toContain('value="Edith"');
    expect(text).toContain("&lt;script&gt;alert(&quot;brass&quot;)&lt;/script&gt;");
    expect(text).not.toContain(`value="${filled.key}"`);
    expect(await count("report")).toBe(1);
  });

  it("puts what the hub refuses beside the field", async () => {
    const { status, text } = await send({ ...filled, key: "another", postcode: "nowhere" });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#postcode">');
  });

  it("takes a few reports a minute from one address, and then asks to wait", async () => {
    let last = await send({ ...filled, name: "" });
    for (let sent = 0; sent < 5 && last.status !== 429; sent += 1) last = await send({ ...filled, name: "" });
    expect(last.status).toBe(429);
    expect(Number(last.retryAfter)).toBeGreaterThan(0);
    expect(last.text).toContain("Please wait a moment");
  });
});

describe("by telephone", () => {
  const report = (as: string, channel: string) =>
    hub.ask(
      as,
      `mutation ($input: ReportDeathInput!) {
         reportDeath(input: $input) { report { id } refusals { code path } }
       }`,
      {
        input: {
          idempotencyKey: `${as} ${channel}`,
          onBehalfOf: null,
          notifier: { channel, relation: "FRIEND", name: "Ambrose Tettle" },
          person: {
            givenNames: "Cuthbert",
            familyName: "Vane",
            deathDate: "2018-02",
            birthDate: "1949-03-02",
          },
        },
      },
      "notification",
    );

  it("somebody takes a report down for the caller, and both are known", async () => {
    const { data } = await report("coordinator-1", "PHONE");
    expect(data.reportDeath.refusals).toEqual([]);
    const rows = await hub.rows("people", "select channel, relation, recorded_by from report_notifier");
    expect(rows).toContainEqual({ channel: "PHONE", relation: "FRIEND", recorded_by: "coordinator-1" });
  });

  it("nobody pretends that a report came by the form", async () => {
    const { data } = await report("notifier-1", "FORM");
    expect(data.reportDeath.refusals).toEqual([{ code: "NOT_BY_THE_FORM", path: ["notifier", "channel"] }]);
  });
});
