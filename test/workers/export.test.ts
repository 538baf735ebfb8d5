import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactDecrypt, exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../../schema/operations/generated/manifest.json" with { type: "json" };
import { signIn } from "../../standalone/identity-provider/sign-in.ts";
import { readManifest } from "../../workers/adapters/operations.ts";
import { openPorts, type PortsOfDeliveries } from "../../workers/adapters/ports.ts";
import type { ExportedVersion, Manifest } from "../../workers/commands/export/bundle.ts";
import { exportSubmissions } from "../../workers/commands/export/export-submissions.ts";
import { importReceipts } from "../../workers/commands/receipts/import-receipts.ts";
import { exitCodes, run } from "../../workers/commands/run.ts";
import { derivedEvent } from "../../workers/derived-event.ts";
import { deliverSubmission } from "../../workers/jobs/deliver-submission.ts";
import { reconcileSubmissions } from "../../workers/jobs/reconcile-submissions.ts";
import { pseudonymOf } from "../../workers/submission/pseudonym.ts";
import { checkRecord } from "../../workers/submission/record-schema.ts";
import { actsOn, coordinator } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { programmeKey } from "../support/hub-workers.ts";
import { ada, type Memory, storyOfAda } from "../support/story.ts";
import { until } from "../support/until.ts";

describe("a file for the national programme, where nothing else leads there", () => {
  const memory = { reviewerId: "" } as Memory;
  const keys = generateKeyPair("ECDH-ES+A256KW", { crv: "P-256", extractable: true });
  let hub: TestHub;
  let folder: string;
  let ports: PortsOfDeliveries;
  /** As where no address of the programme is set. */
  let fileOnly: PortsOfDeliveries;
  let versions: ExportedVersion[];
  /** What the commands have said. */
  const said: string[] = [];
  const out = () => join(folder, "bundle.jwe");

  beforeAll(async () => {
    hub = await startHub();
    folder = await mkdtemp(join(tmpdir(), "hub-export-"));
    const settings = {
      gatewayUrl: hub.gateway.url,
      issuer: hub.issuer,
      secrets: hub.secrets.clients,
      operations: readManifest(manifest),
      webhookOrigins: new Set<string>(),
      clock: () => new Date(),
    };
    ports = openPorts({
      registryUrl: hub.registryUrl,
      ...settings,
    });
    fileOnly = openPorts(settings);
    vi.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
    const acts = actsOn(hub);
    for (const step of storyOfAda.slice(0, -1)) {
      await step.does(acts, memory, hub);
      await step.follows(acts, memory, hub);
    }
    // Nobody delivers what is released now.
    await hub.workers.stop();
    await storyOfAda.at(-1)!.does(acts, memory, hub);
  }, 120_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await Promise.all([ports.close(), fileOnly.close()]);
    await hub.stop();
    await rm(folder, { recursive: true });
  });

  const inTheNameOf = async (subject: string) => ({
    HUB_URL: hub.gateway.url,
    HUB_TOKEN: await signIn(hub.issuer, subject),
  });

  async function exportTo(file: string, subject = coordinator) {
    const recipient = join(folder, "recipient.json");
    await writeFile(recipient, JSON.stringify(await exportJWK((await keys).publicKey)));
    const environment = await inTheNameOf(subject);
    return run(() => exportSubmissions(["--recipient", recipient, "--out", file], environment));
  }

  /** Exports while the job checks what it is asked to, as where no address of the programme is set. */
  async function exportChecked(file: string) {
    const asked = () =>
      hub.rows<{ id: string }>(
        "cases",
        "select payload ->> 'submissionId' as id from outbox where event = 'submission.released' order by recorded_at",
      );
    const before = (await asked()).length;
    const exported = exportTo(file);
    const [last] = await until("a check is asked for", async () => {
      const now = await asked();
      return now.length > before && now.slice(-1);
    });
    const { delivery, ports: own } = perform("deliver-submission", fileOnly);
    expect(await deliverSubmission.run({ submissionId: last!.id }, own, delivery)).toBe("done");
    return exported;
  }

  const open = async (file: string) => {
    const { plaintext } = await compactDecrypt(await readFile(file, "utf8"), (await keys).privateKey);
    return JSON.parse(new TextDecoder().decode(plaintext)) as {
      manifest: Manifest;
      versions: ExportedVersion[];
    };
  };

  const perform = (job: "deliver-submission" | "reconcile-submissions", by = ports) => {
    const eventId = randomUUID();
    const furtherEvent = (command: string) => derivedEvent(eventId, command);
    const { signal } = new AbortController();
    const delivery = {
      eventId,
      furtherEvent,
      requestId: eventId,
      now: new Date(),
      isLastAttempt: false,
      signal,
    };
    return { delivery, ports: by.of(job, delivery) };
  };

  it("is all that goes out where no address of the programme is set: jobs send nothing, and give nothing up", async () => {
    const [version] = await hub.rows<{ id: string }>("cases", "select id from submission");
    const deliver = perform("deliver-submission", fileOnly);
    const last = { ...deliver.delivery, isLastAttempt: true };
    expect(await deliverSubmission.run({ submissionId: version!.id }, deliver.ports, last)).toBe("done");
    const night = perform("reconcile-submissions", fileOnly);
    expect(await reconcileSubmissions.run({}, night.ports, night.delivery)).toBe("done");
    const stand = "select state, attempts, begun_at, failure from submission";
    expect(await hub.rows("cases", stand)).toEqual([
      { state: "RELEASED", attempts: 0, begun_at: null, failure: null },
    ]);
    expect(fileOnly.breaker()).toBeNull();
  });

  it("is written by nobody who may not release", async () => {
    const file = join(folder, "none.jwe");
    expect(await exportTo(file, "administrator-1")).not.toBe(exitCodes.DONE);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  it("leaves out what an investigation restricts by now, though whoever exports does not see it", async () => {
    const [lead, acts] = ["investigation-lead-1", actsOn(hub)];
    const subject = { givenNames: ada.givenNames, familyName: ada.familyName, deathDate: ada.deathDate };
    const { investigation } = await acts.act(
      lead,
      "openInvestigation",
      {
        ...{ kind: "POLICE_INVESTIGATION", reference: "POL-1", openedOn: "2018-06-01" },
        ...{ disclosureRestricted: true, subject },
      },
      "investigation { id }",
    );
    const linked = { investigationId: investigation.id, caseId: memory.caseId, relation: "PARALLEL" };
    await acts.act(lead, "linkInvestigation", { ...linked, holdsReview: false }, "investigation { id }");
    const file = join(folder, "restricted.jwe");
    expect(await exportChecked(file)).toBe(exitCodes.DONE);
    expect((await open(file)).versions).toEqual([]);
    expect(said.at(-1)).toMatch(/left out: it has been called back/);
    const stand = "select state, stale_facts, exported_at from submission";
    expect(await hub.rows("cases", stand)).toEqual([
      { state: "STALE", stale_facts: ["restriction"], exported_at: null },
    ]);
    const concluded = { concludedOn: "2018-06-02", outcome: "NO_FURTHER_ACTION" };
    await acts.act(
      lead,
      "concludeInvestigation",
      { investigationId: investigation.id, ...concluded },
      "investigation { status }",
    );
    await hub.workers.start();
    await acts.untilState(memory.caseId, "PREPARED");
    await hub.settled();
    await hub.workers.stop();
    await storyOfAda.at(-1)!.does(acts, memory, hub);
  });

  it("holds just the bytes that were released, for the programme alone, and says in clear what they hash to", async () => {
    expect(await exportChecked(out())).toBe(exitCodes.DONE);
    const bundle = await open(out());
    expect(bundle.manifest).toEqual(JSON.parse(await readFile(`${out()}.manifest.json`, "utf8")));
    versions = bundle.versions;
    const [{ bytes, ...named }] = versions as [ExportedVersion];
    expect(bundle.manifest).toMatchObject({ count: 1, submissions: [named] });
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(named.contentHash);
    expect(checkRecord(JSON.parse(bytes))).toEqual([]);
    expect(bytes).not.toMatch(/quillfeather|marigold/i);
    const [told] = await hub.rows("cases", "select from case_act where kind = 'SUBMISSION_EXPORTED'");
    expect(told).toBeDefined();
    const kept = "select record_type, record_id from audit_entry where kind = 'export'";
    expect(await hub.rows("cases", kept)).toContainEqual({
      record_type: "Submission",
      record_id: versions[0]!.submissionId,
    });
  });

  it("names the person as every area does that has the programme's key, and by no other", () => {
    const { personPseudonym, pseudonym } = JSON.parse(versions[0]!.bytes);
    expect(personPseudonym).toBe(pseudonymOf(ada.nhsNumber, programmeKey));
    expect(pseudonym).not.toBe(personPseudonym);
  });

  it("gets its receipts by the file that the programme returns, each held to hash and ledger; of the others it is said why not", async () => {
    const [{ submissionId, contentHash, version }] = versions as [ExportedVersion];
    const receipt = {
      ...{ idempotencyKey: submissionId, version, contentHash },
      ...{ id: "receipt-1", receivedAt: "2018-06-03T09:00:00Z" },
    };
    const acts = actsOn(hub);
    const file = join(folder, "receipts.jsonl");
    const take = async (...lines: (object | string)[]) => {
      said.length = 0;
      const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
      await writeFile(file, texts.join("\n"));
      const environment = await inTheNameOf(coordinator);
      return { came: await run(() => importReceipts([file], environment)), said: [...said] };
    };
    const unknown = { ...receipt, idempotencyKey: randomUUID(), id: "receipt-2" };
    expect(await take("no receipt", "", { ...receipt, idempotencyKey: "ours?" }, unknown)).toEqual({
      came: exitCodes.SOME_NOT_TAKEN,
      said: [
        expect.stringMatching(/^line 1: This is no receipt/),
        expect.stringMatching(/^line 3: submissionId: There is no such submission/),
        expect.stringMatching(/^line 4: submissionId: There is no such submission/),
        "0 of 3 receipts are taken",
      ],
    });
    const rejected = { idempotencyKey: submissionId, version, contentHash: "0".repeat(64) };
    const refusal = { ...rejected, code: "not-valid", faults: [{ field: "/causes", reason: "Too few." }] };
    expect(await take(refusal)).toEqual({
      came: exitCodes.SOME_NOT_TAKEN,
      said: [expect.stringMatching(/^line 1: .*has read something else/), "0 of 1 receipts are taken"],
    });
    expect(await acts.state(memory.caseId)).toBe("RELEASED");
    for (const _ of [1, 2]) {
      expect(await take(receipt)).toEqual({ came: exitCodes.DONE, said: ["1 of 1 receipts are taken"] });
      expect(await acts.state(memory.caseId)).toBe("ACKNOWLEDGED");
    }
    const told = "select from case_act where kind = 'SUBMISSION_ACKNOWLEDGED'";
    expect(await hub.rows("cases", told)).toHaveLength(1);
    expect(await take({ ...receipt, contentHash: "0".repeat(64) })).toMatchObject({
      came: exitCodes.SOME_NOT_TAKEN,
    });
    const stand = "select receipt_id, failure from submission order by version desc limit 1";
    expect(await hub.rows("cases", stand)).toEqual([{ receipt_id: "receipt-1", failure: "CONTENT_DIFFERS" }]);
  });
});
