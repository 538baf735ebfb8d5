import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import type { JWK } from "jose";
import {
  BeginExportDocument,
  ReadReleasedDocument,
  RecordExportDocument,
} from "../../../schema/operations/generated/documents.ts";
import { readCommandConfig } from "../config.ts";
import { noClient, tokensOf } from "../credentials.ts";
import { type Hub, openHub } from "../hub.ts";
import { refusalInWords, type ShownRefusal } from "../refusals.ts";
import { type ExitCode, exitCodes } from "../run.ts";
import { awaitChecks } from "./await-checks.ts";
import { type ExportedVersion, manifestOf, sealBundle } from "./bundle.ts";
import { listReleased, type ReleasedVersion } from "./list-released.ts";

/**
 * Has what was released and not yet acknowledged checked as before a delivery, writes what may still go out into a file
 * for the national programme, sealed for it alone, and its manifest beside it. @returns the exit code
 */
export async function exportSubmissions(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const { out, recipient, wait } = readArguments(args);
  const key = JSON.parse(readFileSync(recipient, "utf8")) as JWK;
  const config = readCommandConfig(env);
  const hub = openHub(config.hubUrl, tokensOf(config, noClient));
  try {
    const released = await listReleased(hub);
    const askedAt = await begin(hub, released);
    if (askedAt === null) return exitCodes.SOME_NOT_TAKEN;
    const { checked, unchecked, calledBack } = await awaitChecks(hub, released, askedAt, wait * 1_000);
    const versions = await readBytes(hub, checked);
    const manifest = manifestOf(versions, new Date());
    const sealed = await sealBundle(manifest, versions, key);
    const submissionIds = versions.map(({ submissionId }) => submissionId);
    const input = { submissionIds, idempotencyKey: randomUUID() };
    const { recordExport } = await hub.send(RecordExportDocument, { input });
    // No file leaves of which the cases do not tell.
    if (isRefused(recordExport?.refusals)) return exitCodes.SOME_NOT_TAKEN;
    writeFileSync(out, sealed, { mode: 0o600 });
    writeFileSync(`${out}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    console.log(`${versions.length} submissions in ${out}`);
    for (const id of calledBack)
      console.log(`${id} is left out: it has been called back, or taken meanwhile.`);
    for (const id of unchecked) {
      console.log(`${id} is left out: news of the person is still on its way. Export again in some minutes.`);
    }
    return unchecked.length === 0 ? exitCodes.DONE : exitCodes.SOME_NOT_TAKEN;
  } finally {
    await hub.close();
  }
}

/** @returns when it was asked; null where it was refused */
async function begin(hub: Hub, released: readonly ReleasedVersion[]): Promise<Date | null> {
  const submissionIds = released.map(({ id }) => id);
  const input = { submissionIds, idempotencyKey: randomUUID() };
  const { beginExport } = await hub.send(BeginExportDocument, { input });
  if (isRefused(beginExport?.refusals) || !beginExport?.askedAt) return null;
  return new Date(beginExport.askedAt);
}

function isRefused(refusals: readonly ShownRefusal[] | undefined): boolean {
  for (const refusal of refusals ?? []) console.log(refusalInWords(refusal));
  return refusals?.length !== 0;
}

async function readBytes(hub: Hub, checked: readonly ReleasedVersion[]): Promise<ExportedVersion[]> {
  const versions: ExportedVersion[] = [];
  for (const { id, kind } of checked) {
    const { releasedSubmission: found } = await hub.send(ReadReleasedDocument, { id });
    if (!found?.record || !(found.current || kind === "WITHDRAWAL")) continue;
    const { version, contentHash, record: bytes } = found;
    versions.push({ submissionId: id, version: version!, contentHash: contentHash!, bytes });
  }
  return versions;
}

function readArguments(args: readonly string[]): { out: string; recipient: string; wait: number } {
  return new Command("npm run -s export:submissions --")
    .usage("--recipient KEY.json --out FILE")
    .description(
      "Writes what was released and not yet acknowledged into a file that only the national programme can read, with a manifest beside it. In the name of HUB_TOKEN, somebody who may release.",
    )
    .requiredOption("--recipient <file>", "the national programme's public key, as a JWK for ECDH-ES")
    .requiredOption("--out <file>", "where the file is written")
    .option("--wait <seconds>", "how long to wait until each version has been checked", readSeconds, 60)
    .addHelpText("after", "\nExit code: 0 done, 2 some left out or refused, 1 not done.")
    .exitOverride()
    .parse([...args], { from: "user" })
    .opts<{ out: string; recipient: string; wait: number }>();
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0)) throw new InvalidArgumentError("It should be a number of seconds.");
  return seconds;
}
