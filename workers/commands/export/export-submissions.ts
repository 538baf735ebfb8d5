import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import type { JWK } from "jose";
import {
  ListReleasedDocument,
  ReadReleasedDocument,
  RecordExportDocument,
} from "../../../schema/operations/generated/documents.ts";
import { readCommandConfig } from "../config.ts";
import { tokensOf } from "../credentials.ts";
import { type Hub, openHub } from "../hub.ts";
import { keyOf } from "../key-of.ts";
import { refusalInWords } from "../refusals.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { type ExportedVersion, manifestOf, sealBundle } from "./bundle.ts";

/** The client that signs in where no token is given; there is none of its own, since a named person exports. */
const noClient = "nobody";

/**
 * Writes what was released and not yet acknowledged into a file for the national programme, sealed for it alone, and
 * its manifest beside it. @returns the exit code
 */
export async function exportSubmissions(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const { out, recipient } = readArguments(args);
  const key = JSON.parse(readFileSync(recipient, "utf8")) as JWK;
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, noClient));
  try {
    const versions = await readReleased(hub);
    const manifest = manifestOf(versions, new Date());
    const sealed = await sealBundle(manifest, versions, key);
    const submissionIds = versions.map(({ submissionId }) => submissionId);
    const input = { submissionIds, idempotencyKey: keyOf({ submissionIds, createdAt: manifest.createdAt }) };
    const { recordExport } = await hub.send(RecordExportDocument, { input });
    for (const refusal of recordExport?.refusals ?? []) console.log(refusalInWords(refusal));
    // No file leaves of which the cases do not tell.
    if (recordExport?.refusals.length !== 0) return exitCodes.SOME_NOT_TAKEN;
    writeFileSync(out, sealed, { mode: 0o600 });
    writeFileSync(`${out}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    console.log(`${versions.length} submissions in ${out}`);
    return exitCodes.DONE;
  } finally {
    await hub.close();
  }
}

async function readReleased(hub: Hub, after: string | null = null): Promise<ExportedVersion[]> {
  const { submissions } = await hub.send(ListReleasedDocument, { after });
  const versions: ExportedVersion[] = [];
  for (const node of submissions?.nodes ?? []) {
    const { releasedSubmission: found } = await hub.send(ReadReleasedDocument, { id: node!.id! });
    if (!found?.record || !(found.current || node?.kind === "WITHDRAWAL")) continue;
    const { version, contentHash, record: bytes } = found;
    versions.push({ submissionId: node!.id!, version: version!, contentHash: contentHash!, bytes });
  }
  const { hasNextPage, endCursor } = submissions?.pageInfo ?? { hasNextPage: false, endCursor: null };
  return hasNextPage && endCursor ? [...versions, ...(await readReleased(hub, endCursor))] : versions;
}

function readArguments(args: readonly string[]): { out: string; recipient: string } {
  return new Command("npm run -s export:submissions --")
    .usage("--recipient KEY.json --out FILE")
    .description(
      "Writes what was released and not yet acknowledged into a file that only the national programme can read, with a manifest beside it. In the name of HUB_TOKEN, somebody who may release.",
    )
    .requiredOption("--recipient <file>", "the national programme's public key, as a JWK for ECDH-ES")
    .requiredOption("--out <file>", "where the file is written")
    .exitOverride()
    .parse([...args], { from: "user" })
    .opts<{ out: string; recipient: string }>();
}
