import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConnectionOptions, connect, type PeerCertificate } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, startFront } from "./front.ts";
import { createLog } from "./log.ts";
import { type TlsFiles, tlsOf } from "./tls.ts";

test("a certificate and its key are given together", () => {
  expect(tlsOf({})).toBeNull();
  expect(tlsOf({ TLS_CERT_FILE: "a", TLS_KEY_FILE: "b" })).toEqual({ certFile: "a", keyFile: "b" });
  expect(() => tlsOf({ TLS_CERT_FILE: "a" })).toThrow(/together/);
});

describe.skipIf(!openssl())(`TLS${openssl() ? "" : " (skipped: no openssl to make a certificate)"}`, () => {
  let folder: string;
  let files: TlsFiles;
  let front: Front;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hub-tls-"));
    files = { certFile: join(folder, "cert.pem"), keyFile: join(folder, "key.pem") };
    makeCertificate("first");
    front = await startFront({
      host: "127.0.0.1",
      port: 0,
      log: createLog({ name: "front", level: "silent" }),
      routes: {},
      notReady: async () => [],
      tls: files,
      renewalEveryMs: 20,
    });
  });
  afterAll(async () => {
    await front.stop();
    rmSync(folder, { recursive: true });
  });

  function makeCertificate(name: string): void {
    const out = ["-keyout", files.keyFile, "-out", files.certFile, "-subj", `/CN=${name}`];
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
    execFileSync("openssl", ["req", "-x509", ...kind, ...out], { stdio: "ignore" });
    // Files made within one tick of the clock still differ.
    utimesSync(files.certFile, new Date(), new Date(Date.now() + (name === "first" ? 0 : 5_000)));
  }

  test("answers over it", async () => {
    expect(front.url).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${front.url}/livez`, { rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on("error", reject).end();
    });
    expect(status).toBe(200);
  });

  test.each([
    ["1.1", { maxVersion: "TLSv1.1", minVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }, null],
    [
      "1.2 without authenticated encryption",
      { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES256-SHA384" },
      null,
    ],
    ["1.2", { maxVersion: "TLSv1.2" }, "TLSv1.2"],
    ["1.3", {}, "TLSv1.3"],
  ] as const)("is spoken as %s: %s", async (_, how, expected) => {
    expect((await handshake(how))?.protocol ?? null).toBe(expected);
  });

  test("takes a renewed certificate without a restart", async () => {
    makeCertificate("second");
    await expect.poll(async () => (await handshake({}))?.peer.subject.CN).toBe("second");
  });

  function handshake(
    how: ConnectionOptions,
  ): Promise<{ protocol: string | null; peer: PeerCertificate } | null> {
    return new Promise((resolve) => {
      const port = Number(new URL(front.url).port);
      const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false, ...how }, () => {
        resolve({ protocol: socket.getProtocol(), peer: socket.getPeerCertificate() });
        socket.destroy();
      });
      socket.once("error", () => resolve(null));
    });
  }
});

function openssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
