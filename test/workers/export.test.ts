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

describe("a file for the national programme, where nothing else leads there", () => {
  const memory = { reviewerId: "" } as Memory;
  const keys = generateKeyPair("ECDH-ES+A256KW", { crv: "P-256", extractable: true });
  let hub: TestHub;
  let folder: string;
  let ports: PortsOfDeliveries;
  /** As where no address of the programme is set. */
  let fileOnly: PortsOfDeliveries;
  let versions: ExportedVersion[];
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
    vi.spyOn(console, "log").mockImplementation(() => {});
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

  async function exportTo(file: string, subject = coordinator) {
    const recipient = join(folder, "recipient.json");
    await writeFile(recipient, JSON.stringify(await exportJWK((await keys).publicKey)));
    const environment = { HUB_URL: hub.gateway.url, HUB_TOKEN: await signIn(hub.issuer, subject) };
    return run(() => exportSubmissions(["--recipient", recipient, "--out", file], environment));
  }

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
    const stand = "select state, attempts, failure from submission";
    expect(await hub.rows("cases", stand)).toEqual([{ state: "RELEASED", attempts: 0, failure: null }]);
    expect(fileOnly.breaker()).toBeNull();
  });

  it("is written by nobody who may not release", async () => {
    const file = join(folder, "none.jwe");
    expect(await exportTo(file, "administrator-1")).not.toBe(exitCodes.DONE);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  it("holds just the bytes that were released, for the programme alone, and says in clear what they hash to", async () => {
    expect(await exportTo(out())).toBe(exitCodes.DONE);
    const { plaintext } = await compactDecrypt(await readFile(out(), "utf8"), (await keys).privateKey);
    const bundle = JSON.parse(new TextDecoder().decode(plaintext)) as {
      manifest: Manifest;
      versions: ExportedVersion[];
    };
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

  it("gets its receipts by the night's comparison, once the programme has loaded it", async () => {
    const programme = perform("deliver-submission");
    for (const { submissionId, contentHash, bytes } of versions) {
      const loaded = { submissionId, contentHash, bytes: Buffer.from(bytes), kind: "RECORD" as const };
      const answer = await programme.ports.registry!.submit(loaded, programme.delivery.signal);
      expect(answer.outcome).toBe("ACCEPTED");
    }
    const acts = actsOn(hub);
    expect(await acts.state(memory.caseId)).toBe("RELEASED");
    const night = perform("reconcile-submissions");
    expect(await reconcileSubmissions.run({}, night.ports, night.delivery)).toBe("done");
    expect(await acts.state(memory.caseId)).toBe("ACKNOWLEDGED");
    await hub.workers.start();
    await hub.settled();
    expect(hub.held()).toHaveLength(1);
    const [row] = await hub.rows<{ receipt: string }>(
      "cases",
      "select receipt_id as receipt from submission",
    );
    expect(row?.receipt).toBe(hub.held()[0]?.receipt.id);
  });
});
