import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactDecrypt, exportJWK, generateKeyPair } from "jose";
import { exportSubmissions } from "../../../workers/commands/export/export-submissions.ts";
import { HubFault } from "../../../workers/commands/hub.ts";
import type { Somebody } from "../signed-in-as.ts";
import type { Matrix } from "./matrix.ts";

/** Exports what was released in everybody's name, and reads the file as the programme would. */
export async function tryExports({ target, ask, graph, findings }: Matrix, people: readonly Somebody[]) {
  const folder = await mkdtemp(join(tmpdir(), "hub-exported-"));
  const { publicKey, privateKey } = await generateKeyPair("ECDH-ES+A256KW", { extractable: true });
  const recipient = join(folder, "recipient.json");
  await writeFile(recipient, JSON.stringify({ ...(await exportJWK(publicKey)), kid: "recipient" }));
  const quiet = console.log;
  try {
    console.log = () => {};
    for (const [at, who] of people.entries()) {
      const out = join(folder, `${at}.jwe`);
      const env = { HUB_URL: target.gatewayUrl, HUB_TOKEN: await ask.tokenOf(who), ISSUER: target.issuer };
      try {
        await exportSubmissions(["--recipient", recipient, "--out", out], env);
      } catch (error) {
        if (!(error instanceof HubFault)) throw error;
      }
      const file = await readFile(out, "utf8").catch(() => null);
      if (file === null) continue;
      const { plaintext } = await compactDecrypt(file, privateKey);
      const text = new TextDecoder().decode(plaintext) + (await readFile(`${out}.manifest.json`, "utf8"));
      const asked = exported.map((field) => ({
        type: "ReleasedSubmission",
        field,
        alias: field,
        given: "",
        children: [],
      }));
      const { versions } = JSON.parse(new TextDecoder().decode(plaintext)) as { versions: unknown[] };
      const inOurWords = (versions as { bytes: string; version: number; contentHash: string }[]).map(
        ({ bytes: record, version, contentHash }) => ({ record, version, contentHash }),
      );
      findings.judge(who, "export", { map: graph, asked, sent: "", text, data: inOurWords });
    }
  } finally {
    console.log = quiet;
    await rm(folder, { recursive: true, force: true });
  }
}

const exported = ["record", "version", "contentHash"];
